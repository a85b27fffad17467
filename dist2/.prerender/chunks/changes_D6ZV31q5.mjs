import { c as newestByFile, r as headValue, s as lastCommit, t as wiki } from "./wiki_Dte94mE9.mjs";
// src/book/changes.ts
/** What changed last: pages by day and commit. */
/** The pages of a language that changed last, newest first, each once. */
function latestChanges(pages, commits, language, limit) {
	const newest = newestByFile(commits);
	const order = new Map(commits.map((commit, index) => [commit.hash, index]));
	const place = ({ commit }) => order.get(commit.hash) ?? 0;
	return pages.filter((page) => page.language === language && page.id !== "").flatMap((page) => {
		const commit = lastCommit(page, newest);
		return commit ? [{
			page,
			commit
		}] : [];
	}).sort((a, b) => place(a) - place(b)).slice(0, limit);
}
/** Changes by day and by commit, in the order given. */
function byDay(changes) {
	const days = /* @__PURE__ */ new Map();
	for (const { page, commit } of changes) {
		const date = commit.date.slice(0, 10);
		const commits = days.get(date) ?? /* @__PURE__ */ new Map();
		days.set(date, commits);
		const known = commits.get(commit.hash);
		if (known) known.pages.push(page);
		else commits.set(commit.hash, {
			commit,
			pages: [page]
		});
	}
	return [...days].map(([date, commits]) => ({
		date,
		commits: [...commits.values()]
	}));
}
/** The pages of a language that changed last, newest first. */
var recentChanges = (language) => latestChanges(wiki().pages, wiki().commits, language, 100);
/** A page's title, or its id where it has none. */
var titleOf = (page) => String(headValue(page, "title") ?? page.id);
/** A page's description; empty where it has none. */
var aboutOf = (page) => String(headValue(page, "description") ?? "");
export { byDay as i, recentChanges as n, titleOf as r, aboutOf as t };
