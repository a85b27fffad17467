import { C as addAttribute, _ as renderSlot, b as renderTemplate, f as renderComponent, j as unescapeHTML, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as Code } from "./components_idGG_u9f.mjs";
import { l as parsePageId, r as isLanguage } from "./languages_DzLKiNVm.mjs";
import { r as stepSource, t as planOf } from "./runbooks_BU0e6SrN.mjs";
import { t as getCollection } from "./_astro_content_CG80BsF8.mjs";
import { r as relatedPages, t as catalogue } from "./catalogue_B1cp5pE3.mjs";
// src/site/runbook/Finish.astro
createAstro("http://localhost:4321/");
var $$Finish = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Finish;
	const { hasCleanup } = Astro.props;
	const { t } = Astro.locals;
	return renderTemplate`${maybeRenderHead($$result)}<section class="hb-finish not-content astro-q3l4jqi7" aria-labelledby="hb-finish-title" tabindex="-1" data-pagefind-ignore hidden><h2 id="hb-finish-title" class="astro-q3l4jqi7">${t("step.finish")}</h2><p class="summary astro-q3l4jqi7" role="status"></p><ul class="exceptions astro-q3l4jqi7"></ul><p class="left astro-q3l4jqi7" role="status" hidden></p>${hasCleanup && renderTemplate`<button class="clean-up astro-q3l4jqi7" type="button" hidden>${t("step.cleanUp")}</button>`}<ul class="onward astro-q3l4jqi7"></ul></section>`;
}, "/tmp/w7/s5/hatoba/src/site/runbook/Finish.astro", void 0);
// src/runbook/hint.ts
/** Words after which comes another word that says what is done. */
var NOUNS = /^(?:volume|network|image|container|system|compose|buildx|builder|context|plugin|manifest|swarm|node|service|stack|secret|config)$/;
var HAVE_VERBS = /^(?:docker|systemctl|apt|apt-get|ip|nvidia-ctk|ctr|git)$/;
/** The hint that a step's own commands make. */
function hintOf(step) {
	const programs = step.commands.flatMap(({ text }) => programsOf(text));
	const last = step.commands.at(-1);
	return {
		programs: [...new Set(programs)],
		shows: last ? shownBy(last) : { kind: "nothing" }
	};
}
/** The program at the head of each part of a line: what pipes and lists join. Quoted text and here-documents are passed over. */
function programsOf(command) {
	return (command.split("\n")[0] ?? "").replace(/'[^']*'|"[^"]*"/g, "_").split(/\|\||&&|[|;]/).flatMap((part) => {
		const words = part.trim().split(/\s+/);
		while (/^(?:sudo|!|\w+=.*|-\S*)$/.test(words[0] ?? "")) words.shift();
		const [program = "", ...rest] = words;
		if (!/^[a-z][\w.-]*$/.test(program)) return [];
		return [[program, ...HAVE_VERBS.test(program) ? verbsOf(rest) : []].join(" ")];
	});
}
function verbsOf(words) {
	const plain = words.filter((word) => /^[a-z][a-z-]*$/.test(word));
	const [first] = plain;
	if (first === void 0) return [];
	return NOUNS.test(first) ? plain.slice(0, 2) : [first];
}
function shownBy({ expect: { exit, comparison, lines } }) {
	if (exit !== 0) return {
		kind: "fails",
		exit
	};
	if (lines.length === 0) return { kind: "nothing" };
	if (comparison === "json") return { kind: "json" };
	if (/^[A-Z]{2,}[A-Z ]* {2,}[A-Z]/.test(lines[0]?.text ?? "")) return { kind: "table" };
	return lines.some(({ gap }) => gap) ? { kind: "text" } : {
		kind: "lines",
		count: lines.length
	};
}
// src/site/runbook/StepHint.astro
createAstro("http://localhost:4321/");
var $$StepHint = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$StepHint;
	const { step } = Astro.props;
	const { t } = Astro.locals;
	const written = (await Astro.slots.render("default"))?.trim() ?? "";
	const { programs, shows } = hintOf(step);
	const { entry, locale } = Astro.locals.starlightRoute;
	const docs = await getCollection("docs");
	const told = relatedPages(catalogue(docs, isLanguage(locale) ? locale : "ja"), entry.data.related).find(({ address, id }) => {
		const body = docs.find((doc) => doc.id === id)?.body ?? "";
		return !address.includes("/runbooks/") && programs.some((program) => program.includes(" ") && body.includes(program));
	});
	return renderTemplate`${maybeRenderHead($$result)}<div class="hint not-content" data-pagefind-ignore>${written === "" ? renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<p>${t("step.hint.uses")} ${programs.map((program) => renderTemplate`<code>${program}</code>`)}</p><p>${t(`step.hint.${shows.kind}`, {
		count: "count" in shows ? shows.count : 0,
		exit: "exit" in shows ? shows.exit : 0
	})}</p>${told && renderTemplate`<p>${t("step.hint.told")} <a${addAttribute(told.address, "href")}>${told.title}</a></p>`}` })}` : renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(written)}` })}`}</div>`;
}, "/tmp/w7/s5/hatoba/src/site/runbook/StepHint.astro", void 0);
// src/site/runbook/Step.astro
createAstro("http://localhost:4321/");
var $$Step = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Step;
	const { id } = Astro.props;
	const { t } = Astro.locals;
	const slug = parsePageId(Astro.locals.starlightRoute.id)?.slug ?? "";
	const { steps } = planOf(slug);
	const step = steps.find((one) => one.id === id);
	if (!step) throw new Error(`runbooks/${slug}: steps.console has no step ${JSON.stringify(id)}`);
	const counted = steps.filter(({ detour }) => !detour);
	const number = step.detour ? t("step.detour") : t("step.number", {
		number: counted.indexOf(step) + 1,
		total: counted.length
	});
	const isLast = step === steps.at(-1);
	return renderTemplate`${maybeRenderHead($$result)}<section class="hb-step"${addAttribute(`step-${id}`, "id")}${addAttribute(id, "data-step")} data-state="waiting"${addAttribute(number, "aria-label")} tabindex="-1"><div class="bar not-content" data-pagefind-ignore><span class="lamp" aria-hidden="true"></span><span class="number">${number}</span><span class="state" role="status"></span><span class="actions" hidden><button class="rewind" type="button" hidden>${t("step.rewind")}</button>${step.checks.length > 0 && renderTemplate`<button class="check" type="button">${t("step.check")}</button>`}<button class="skip" type="button">${t("step.skip")}</button><button class="run" type="button"${addAttribute(`gate-${id}`, "aria-describedby")}>${t("step.run")}</button></span></div><p class="gate not-content"${addAttribute(`gate-${id}`, "id")} data-pagefind-ignore hidden></p><div class="cover not-content" data-pagefind-ignore><p>${t("step.covered")}</p><button class="show-hint" type="button" aria-expanded="false">${t("step.hint")}</button><button class="show-answer" type="button">${t("step.answer")}</button></div>${renderComponent($$result, "StepHint", $$StepHint, { "step": step }, { "default": ($$result) => renderTemplate`${renderSlot($$result, $$slots["default"])}` })}<div class="answer">${renderComponent($$result, "Code", Code, {
		"code": stepSource(slug, id),
		"lang": "console",
		"title": ""
	})}${step.destructive && renderTemplate`<p class="loses not-content">${t("step.loses", { what: step.destructive })}</p>`}</div><div class="asks not-content" data-pagefind-ignore hidden></div><div class="waits not-content" data-pagefind-ignore hidden></div><div class="outcome not-content" data-pagefind-ignore hidden></div></section>${isLast && renderTemplate`${renderComponent($$result, "Finish", $$Finish, { "hasCleanup": steps.some(({ cleanup }) => cleanup) })}`}`;
}, "/tmp/w7/s5/hatoba/src/site/runbook/Step.astro", void 0);
export { $$Step as t };
