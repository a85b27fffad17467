import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { C as addAttribute, b as renderTemplate, f as renderComponent, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as $$StarlightPage } from "./StarlightPage_DH7O3Q3c.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as Code } from "./components_idGG_u9f.mjs";
import { a as languages } from "./languages_DzLKiNVm.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
// src/site/compatibility/reasons.ts
/** Why recorded commands differ, in the reader's language: content/compatibility/reasons.yaml. */
var FILE = "content/compatibility/reasons.yaml";
var inJapanese = parse(readFileSync(FILE, "utf8"));
/** The recordings give reasons in English, in lower case and without a full stop. Throws for one that nobody translated. */
function reasonIn(language, reason) {
	const japanese = inJapanese[reason];
	if (japanese === void 0) throw new Error(`${FILE}: no entry for the reason ${JSON.stringify(reason)}`);
	return language === "ja" ? japanese : `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`;
}
// src/site/compatibility/score.ts
/** How close the sandbox is to real engines: what `npm run compat` measured, and what readers are told of it. */
var score = {
	engines: [
		{
			"version": "20.10.24",
			"recorded": "2026-11-22",
			"sessions": 167,
			"areas": {
				"containers": {
					"equal": 765,
					"commands": 766
				},
				"looking": {
					"equal": 351,
					"commands": 354
				},
				"images": {
					"equal": 324,
					"commands": 329
				},
				"build": {
					"equal": 312,
					"commands": 312
				},
				"compose": {
					"equal": 0,
					"commands": 0
				},
				"volumes": {
					"equal": 226,
					"commands": 227
				},
				"networks": {
					"equal": 311,
					"commands": 315
				},
				"system": {
					"equal": 102,
					"commands": 105
				},
				"errors": {
					"equal": 137,
					"commands": 138
				},
				"shell": {
					"equal": 152,
					"commands": 152
				},
				"work": {
					"equal": 84,
					"commands": 84
				}
			}
		},
		{
			"version": "26.1.5",
			"recorded": "2026-11-22",
			"sessions": 222,
			"areas": {
				"containers": {
					"equal": 776,
					"commands": 778
				},
				"looking": {
					"equal": 352,
					"commands": 354
				},
				"images": {
					"equal": 325,
					"commands": 329
				},
				"build": {
					"equal": 465,
					"commands": 467
				},
				"compose": {
					"equal": 858,
					"commands": 858
				},
				"volumes": {
					"equal": 227,
					"commands": 227
				},
				"networks": {
					"equal": 312,
					"commands": 315
				},
				"system": {
					"equal": 103,
					"commands": 105
				},
				"errors": {
					"equal": 138,
					"commands": 138
				},
				"shell": {
					"equal": 152,
					"commands": 152
				},
				"work": {
					"equal": 84,
					"commands": 84
				}
			}
		},
		{
			"version": "28.5.2",
			"recorded": "2026-11-22",
			"sessions": 223,
			"areas": {
				"containers": {
					"equal": 777,
					"commands": 778
				},
				"looking": {
					"equal": 349,
					"commands": 354
				},
				"images": {
					"equal": 326,
					"commands": 329
				},
				"build": {
					"equal": 497,
					"commands": 499
				},
				"compose": {
					"equal": 858,
					"commands": 858
				},
				"volumes": {
					"equal": 227,
					"commands": 227
				},
				"networks": {
					"equal": 310,
					"commands": 315
				},
				"system": {
					"equal": 103,
					"commands": 105
				},
				"errors": {
					"equal": 138,
					"commands": 138
				},
				"shell": {
					"equal": 152,
					"commands": 152
				},
				"work": {
					"equal": 84,
					"commands": 84
				}
			}
		}
	],
	differences: [
		{
			"reason": "engine plugins are no part of this sandbox, which says so",
			"commands": 6,
			"engines": [
				"20",
				"26",
				"28"
			],
			"example": "docker plugin install nosuch/plugin"
		},
		{
			"reason": "which port of a range comes first depends on what the engine has handed out before",
			"commands": 6,
			"engines": [
				"20",
				"26",
				"28"
			],
			"example": "docker run -d --name pd -p 8474-8476:80 busybox sleep 300 >/dev/null; docker port pd 80 | head -1; docker run -d --name pe -p 8474-8476:80 busybox sleep 300 >/dev/null; docker port pe 80/tcp | head -1"
		},
		{
			"reason": "BusyBox httpd listens on all addresses of both families; containers here have IPv4 only",
			"commands": 3,
			"engines": [
				"20",
				"26",
				"28"
			],
			"example": "docker exec b-srv netstat -tln | grep -v 127.0.0.11"
		},
		{
			"reason": "docker import from a URL is not part of this sandbox",
			"commands": 3,
			"engines": [
				"20",
				"26",
				"28"
			],
			"example": "docker import -c 'FROM x' ex.tar; docker import -c 'CMD' ex.tar imp:v4 | cut -c1-7; docker import -c 'LABEL a' ex.tar imp:v5; docker import ex.tar Bad; docker import ex.tar imp:v6 extra; docker import; docker import http://nosuch.invalid/x.tar imp; docker import j.tar imp:v7; echo \"rc=$?\""
		},
		{
			"reason": "links that lead nowhere are not followed as far",
			"commands": 3,
			"engines": [
				"20",
				"26",
				"28"
			],
			"example": "docker cp cc:/new/link l1; ls -l l1 | awk '{print $1, $NF}'; docker cp -L cc:/new/link l2; ls -l l2 | awk '{print $1}'; docker cp d/link cc:/ll; docker cp -L d/link cc:/lf; docker cp cc:/ll - | tar -tv | awk '{print $1, $6, $7, $8}'; docker cp cc:/lf - | tar -tv | awk '{print $1, $6}'; docker cp -L cc:/new/broken .; echo \"rc=$?\""
		},
		{
			"reason": "not part of this sandbox, as it says",
			"commands": 3,
			"engines": [
				"20",
				"26",
				"28"
			],
			"example": "docker service scale web=3"
		},
		{
			"reason": "the copy to a file with a slash at its end is told twice",
			"commands": 3,
			"engines": [
				"20",
				"26",
				"28"
			],
			"example": "docker cp cc:/tmp d/one; docker cp cc:/tmp/one d/one/; docker cp cc:/nosuch .; docker cp nosuch cc:/tmp; docker cp nosuch:/x .; docker cp d nosuch:/x; echo \"rc=$?\""
		},
		{
			"reason": "a race of the engine with the network of the container just stopped",
			"commands": 2,
			"engines": ["20", "26"],
			"example": "docker rename spin spun; docker rename spun spin"
		},
		{
			"reason": "swarm is not modelled: the engine answers, the command adds nothing",
			"commands": 2,
			"engines": ["20", "26"],
			"example": "docker node inspect self"
		},
		{
			"reason": "the name of the temporary file is random",
			"commands": 2,
			"engines": ["20", "26"],
			"example": "docker save; docker save nosuch; docker save ar:1 nosuch:2 -o x.tar; ls x.tar; docker save -o /nosuch/x.tar ar:1; docker save -o . ar:1; docker save Bad:Ref; echo \"rc=$?\""
		},
		{
			"reason": "whether the packer had written before its reader left is a race",
			"commands": 2,
			"engines": ["28"],
			"example": "docker cp dir cp1:/tmp/dir/a.txt"
		},
		{
			"reason": "20 tells the owner by name in the tar stream",
			"commands": 1,
			"engines": ["20"],
			"example": "docker cp d cc:/new; docker cp cc:/new - | tar -tv | awk '{print $1, $2, $6, $7, $8}'"
		},
		{
			"reason": "a race between the writing and the reading end of the pipe",
			"commands": 1,
			"engines": ["28"],
			"example": "docker cp d/one cc:/tmp/; docker cp d/one cc:/tmp/renamed; docker cp d/one cc:/nosuchdir/; docker cp d/one cc:/nosuchdir/x; docker cp d cc:/etc/passwd; docker cp d/one cc:/etc/passwd/; echo \"rc=$?\""
		},
		{
			"reason": "docker port of 20.10 lists in the order of a Go map",
			"commands": 1,
			"engines": ["20"],
			"example": "docker run -d --name pf -p 8481:80 -p 8481:80/udp -p 8482:80 busybox sleep 300 >/dev/null; docker port pf; docker port pf 80/udp; docker port pf 80; docker port pf 99/tcp; docker port pf 80/xyz; docker port nosuch"
		},
		{
			"reason": "equal lines were left out or not, as their times happened to be equal",
			"commands": 1,
			"engines": ["26"],
			"example": "b ."
		},
		{
			"reason": "the client saw the gateway fail before the solve did, which four more tries did not show",
			"commands": 1,
			"engines": ["28"],
			"example": "t 'FROM busybox\\nRUN echo ${X:?no x}\\nENV Y=${X:?no x}\\n'"
		},
		{
			"reason": "the client stumbles over an engine that is not there; here it says so",
			"commands": 1,
			"engines": ["20"],
			"example": "docker -H tcp://127.0.0.1:2 info --format '{{.ServerVersion}}'"
		},
		{
			"reason": "the endpoints are named in the order of a Go map",
			"commands": 1,
			"engines": ["28"],
			"example": "docker network rm b-lan 2>&1 | sed 's/[0-9a-f]\\{64\\}/ID/'"
		},
		{
			"reason": "the layer was still held when 26 removed the image",
			"commands": 1,
			"engines": ["26"],
			"example": "docker rm -f p4 p1; docker rmi spare:1"
		},
		{
			"reason": "the machine of this recording did not let its runtime open a sysctl then",
			"commands": 1,
			"engines": ["20"],
			"example": "docker run --rm -v :/z busybox true; docker run --rm -v '' busybox true;"
		},
		{
			"reason": "the real display showed one part a second time, as it happened to be drawn while it went on",
			"commands": 1,
			"engines": ["26"],
			"example": "echo changed > f.txt; s -t app ."
		},
		{
			"reason": "the recording engine had a race setting net.ipv4.ping_group_range",
			"commands": 1,
			"engines": ["20"],
			"example": "docker run --rm --ulimit x busybox; docker run --rm --device-cgroup-rule x busybox; docker run --rm --health-interval x busybox; docker run --rm --init=x busybox; docker run --rm --mount x busybox; docker run --rm --network '' busybox echo net; docker run --rm --restart x busybox; docker run --rm --volume '' busybox; docker run --rm -v a:b:c:d busybox; docker run --rm --tmpfs x busybox; echo \"rc=$?\""
		},
		{
			"reason": "two images of one archive come in the order of a Go map",
			"commands": 1,
			"engines": ["20"],
			"example": "docker rmi ar:1 ar:2 >/dev/null; docker load -i all.tar; docker images ar --format '{{.Tag}}' | sort"
		},
		{
			"reason": "volumes come in the order of a Go map",
			"commands": 1,
			"engines": ["28"],
			"example": "docker run -d --name sd -v sdv:/v busybox sh -c 'dd if=/dev/zero of=/v/f bs=1k count=64 2>/dev/null; sleep 300' >/dev/null; docker volume create unused >/dev/null; docker tag busybox sdimg:1; sleep 1; docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}}'; docker system df -v --format '{{range .Volumes}}{{.Name}} {{.Links}} {{.Size}};{{end}}'; docker system df -v --format '{{range .Containers}}{{.Names}} {{.Image}} {{.LocalVolumes}} {{.Status}};{{end}}' | sed 's/Up [^;]*/Up/'"
		},
		{
			"reason": "whether the base image or the context is begun with first is a race",
			"commands": 1,
			"engines": ["28"],
			"example": "printf 'FROM scratch AS files\\nCOPY Dockerfile /x/\\nFROM busybox\\nCOPY --from=files /x /y\\nCOPY --from=files x/Dockerfile /z\\nRUN cmp /y/Dockerfile /z && ls /y\\n' > D; b -f D ."
		},
		{
			"reason": "which of two answers comes first is a race",
			"commands": 1,
			"engines": ["28"],
			"example": "docker run --rm --network dn busybox nslookup d1 | tail -n +3 | grep -v '^$'; docker run --rm --network dn busybox nslookup d1.dn 2>&1 | grep -c 'Address: 10'; docker run --rm --network dn busybox ping -c 1 myhost | head -2; docker run --rm --network dn busybox nslookup nosuch 2>&1 | tail -n +3 | grep -v '^$'"
		},
		{
			"reason": "with standard input alone attached, whether 28 prints the id here is not understood",
			"commands": 1,
			"engines": ["28"],
			"example": "docker run --rm -a nosuch busybox true; docker run --rm -a STDOUT busybox echo upper; docker run --rm -a stdin busybox true; echo \"rc=$?\"; docker run --rm -d -a stdout busybox true; echo \"rc=$?\""
		}
	],
	leftOut: {
		"commands": [
			"docker buildx bake",
			"docker buildx imagetools",
			"docker checkpoint",
			"docker compose publish",
			"docker compose watch",
			"docker config create",
			"docker node update",
			"docker plugin create",
			"docker plugin disable",
			"docker plugin enable",
			"docker plugin install",
			"docker plugin push",
			"docker plugin set",
			"docker plugin upgrade",
			"docker secret create",
			"docker service scale",
			"docker stack config",
			"docker stack deploy",
			"docker trust key generate",
			"docker trust signer",
			"docker volume update"
		],
		"api": [
			"cancelling a build",
			"BuildKit's gRPC inside the sandbox",
			"checkpoints",
			"attaching over a web socket"
		]
	}
};
function total(areas) {
	const tallies = Object.values(areas);
	return {
		equal: tallies.reduce((sum, { equal }) => sum + equal, 0),
		commands: tallies.reduce((sum, { commands }) => sum + commands, 0)
	};
}
/** `99.6 %`; rounded down, so that 100 % means every one. */
function percent({ equal, commands }) {
	if (commands === 0) return "–";
	if (equal === commands) return "100 %";
	return `${(Math.floor(equal * 1e3 / commands) / 10).toFixed(1)} %`;
}
// src/site/pages/compatibility.astro
var compatibility_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Compatibility,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("http://localhost:4321/");
function getStaticPaths() {
	return languages.map((language) => ({
		params: { language },
		props: { language }
	}));
}
var $$Compatibility = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Compatibility;
	const { language } = Astro.props;
	const t = (key, values) => translate(language, key, values);
	const areas = Object.keys(score.engines[0]?.areas ?? {});
	const recorded = score.engines.map(({ recorded }) => recorded).sort().at(-1) ?? "";
	const listed = new Intl.ListFormat(language, { type: "conjunction" });
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, {
		"frontmatter": {
			title: t("compat.title"),
			description: t("compat.about"),
			tableOfContents: false,
			editUrl: false
		},
		"class": "astro-x5iow7aa"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="astro-x5iow7aa">${t("compat.lead")}</p><p class="astro-x5iow7aa">${t("compat.recorded", { date: recorded })}</p><div class="scroll not-content astro-x5iow7aa"><table class="astro-x5iow7aa"><thead class="astro-x5iow7aa"><tr class="astro-x5iow7aa"><th scope="col" class="astro-x5iow7aa">${t("compat.area")}</th>${score.engines.map(({ version, sessions }) => renderTemplate`<th scope="col" class="astro-x5iow7aa"><span class="engine astro-x5iow7aa">Docker</span> ${version}<small class="astro-x5iow7aa">${t("compat.sessions", { sessions })}</small></th>`)}</tr></thead><tbody class="astro-x5iow7aa">${areas.map((area) => renderTemplate`<tr class="astro-x5iow7aa"><th scope="row" class="astro-x5iow7aa">${t(`compat.area.${area}`)}</th>${score.engines.map(({ areas }) => {
		const tally = areas[area] ?? {
			equal: 0,
			commands: 0
		};
		return renderTemplate`<td${addAttribute([[{ whole: tally.commands > 0 && tally.equal === tally.commands }], "astro-x5iow7aa"], "class:list")}>${percent(tally)}${tally.commands > 0 && renderTemplate`<small class="astro-x5iow7aa">${tally.equal} / ${tally.commands}</small>`}</td>`;
	})}</tr>`)}</tbody><tfoot class="astro-x5iow7aa"><tr class="astro-x5iow7aa"><th scope="row" class="astro-x5iow7aa">${t("compat.total")}</th>${score.engines.map(({ areas }) => renderTemplate`<td class="astro-x5iow7aa">${percent(total(areas))}<small class="astro-x5iow7aa">${total(areas).equal} / ${total(areas).commands}</small></td>`)}</tr></tfoot></table></div><h2 id="differences" class="astro-x5iow7aa">${t("compat.differences")}</h2>${score.differences.length === 0 ? renderTemplate`<p class="astro-x5iow7aa">${t("compat.differences.none")}</p>` : renderTemplate`<ul class="astro-x5iow7aa">${score.differences.map(({ reason, commands, engines, example }) => renderTemplate`<li class="astro-x5iow7aa">${reasonIn(language, reason)}${" "}<span class="where astro-x5iow7aa">${t("compat.differences.row", {
		commands,
		engines: listed.format(engines)
	})}</span><br class="astro-x5iow7aa">${t("compat.example")} <code class="astro-x5iow7aa">${example.length > 140 ? `${example.slice(0, 140)}…` : example}</code></li>`)}</ul>`}<h2 id="left-out" class="astro-x5iow7aa">${t("compat.leftOut")}</h2><p class="astro-x5iow7aa">${t("compat.leftOut.programs")}</p><p class="astro-x5iow7aa">${t("compat.leftOut.about")}</p><p class="names astro-x5iow7aa">${score.leftOut.commands.map((command) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<code class="astro-x5iow7aa">${command}</code>${" "}` })}`)}</p>${score.leftOut.api.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<p class="astro-x5iow7aa">${t("compat.leftOut.api")}</p><ul lang="en" class="astro-x5iow7aa">${score.leftOut.api.map((feature) => renderTemplate`<li class="astro-x5iow7aa">${feature}</li>`)}</ul>` })}`}<h2 id="again" class="astro-x5iow7aa">${t("compat.again")}</h2><p class="astro-x5iow7aa">${t("compat.again.about")}</p>${renderComponent($$result, "Code", Code, {
		"lang": "console",
		"code": "$ npm run compat",
		"class": "astro-x5iow7aa"
	})}` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/compatibility.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/compatibility.astro";
var $$url = "/compatibility";
// \0virtual:astro:page:src/site/pages/compatibility@_@astro
var page = () => compatibility_exports;
export { page };
