import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/drill-daemon-cannot-connect/en.mdx
function _createMdxContent(props) {
	const _components = Object.assign({
		a: "a",
		code: "code",
		div: "div",
		h2: "h2",
		li: "li",
		p: "p",
		path: "path",
		span: "span",
		strong: "strong",
		svg: "svg",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul"
	}, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"The morning after maintenance, your usual ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker ps"
			}),
			" asks whether the ",
			createVNode(_components.a, {
				href: "/en/glossary/#daemon",
				class: "hb-term",
				"data-term": "daemon",
				"data-about": "A program that runs in the background and waits for requests. In Docker it usually means dockerd.",
				children: "daemon"
			}),
			" is running. Is it enough to start a service? Read the message first, then act."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "before",
				children: "Before you start"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#before",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# Before you start"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: "Needs: the terminal on this page. Do not try this on your own Docker." }),
			"\n",
			createVNode(_components.li, { children: [
				"Changes: the address the ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker"
				}),
				" command talks to, and the daemon’s state."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Leaves: a daemon that runs; the context ",
				createVNode(_components.code, {
					dir: "auto",
					children: "builder"
				}),
				" is removed at the end. “Reset machine” at the terminal brings the broken state back."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "symptom",
				children: "See the symptom"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#symptom",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# See the symptom"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "symptom" }),
		"\n",
		createVNode(_components.p, { children: [
			"Before you answer the question at its end, read what comes after ",
			createVNode(_components.code, {
				dir: "auto",
				children: "at"
			}),
			". That is the ",
			createVNode(_components.strong, { children: "address" }),
			" the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" command tried. Usually it is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "unix:///var/run/docker.sock"
			}),
			", which is this machine. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "tcp://192.168.64.50:2375"
			}),
			" is a different machine."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"No ",
			createVNode(_components.code, {
				dir: "auto",
				children: "systemctl start docker"
			}),
			" on this machine will make this message go away."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "who-says-so",
				children: "Who chose the address?"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#who-says-so",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# Who chose the address?"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "who-says-so" }),
		"\n",
		createVNode(_components.p, { children: [
			"Three settings can choose it: the option ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-H"
			}),
			", the variable ",
			createVNode(_components.code, {
				dir: "auto",
				children: "DOCKER_HOST"
			}),
			", and the context. The first one set, in this order, wins. You gave no option, and the variable is not set (",
			createVNode(_components.a, {
				href: "/en/glossary/#exit-code",
				class: "hb-term",
				"data-term": "exit code",
				"data-about": "The number a process returns when it ends. 0 is success, 125 a failure of Docker, 137 a kill (128 + 9).",
				children: "exit code"
			}),
			" 1 of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "grep"
			}),
			" means that it found nothing)."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"In the list of contexts the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "*"
			}),
			" marks ",
			createVNode(_components.code, {
				dir: "auto",
				children: "builder"
			}),
			". Somebody typed ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker context use builder"
			}),
			" and never went back. The choice is stored in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "~/.docker/config.json"
			}),
			", so a new login changes nothing."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "anybody-there",
				children: "Is anybody there?"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#anybody-there",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# Is anybody there?"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "anybody-there" }),
		"\n",
		createVNode(_components.p, { children: "There is no answer. The build server seems to be gone. If the machine were up and only its daemon had stopped, it would answer the ping." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "as-root",
				children: "As root"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#as-root",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# As root"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "as-root" }),
		"\n",
		createVNode(_components.p, { children: [
			"Contexts belong to a user. With ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo"
			}),
			", ",
			createVNode(_components.a, {
				href: "/en/glossary/#root",
				class: "hb-term",
				"data-term": "root",
				"data-about": "The user who may do anything; its number is 0. By default containers run as root, but without some of its privileges.",
				children: "root"
			}),
			"’s context counts, and that is the default, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "unix:///var/run/docker.sock"
			}),
			". If this worked, you would know that only your own address is wrong."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"But it fails too, with the same message and ",
			createVNode(_components.strong, { children: "a different address" }),
			". There is more than one cause."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "mend-address",
				children: "Fix the address"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#mend-address",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# Fix the address"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "mend-address" }),
		"\n",
		createVNode(_components.p, { children: [
			"Now that you use ",
			createVNode(_components.code, {
				dir: "auto",
				children: "default"
			}),
			" again, the message names this machine. That was the first cause. The remaining one is the daemon."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "service",
				children: "What happened to the daemon"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#service",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# What happened to the daemon"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "service" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "inactive (dead)"
			}),
			" and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "status=0/SUCCESS"
			}),
			": it did not fail; somebody stopped it normally. If it had failed, you would see ",
			createVNode(_components.code, {
				dir: "auto",
				children: "failed"
			}),
			", and check its settings and the disk next."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"The ",
			createVNode(_components.a, {
				href: "/en/glossary/#socket",
				class: "hb-term",
				"data-term": "socket",
				"data-about": "An endpoint through which programs talk to each other. dockerd listens on one that looks like a file, `/var/run/docker.sock`.",
				children: "socket"
			}),
			"’s file is still there. The file does not prove that a program is listening."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "journal",
				children: "Why it stopped"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#journal",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# Why it stopped"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "journal" }),
		"\n",
		createVNode(_components.p, { children: [
			"The log ends with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Stopped"
			}),
			", not with an error. So a person or a maintenance script ran ",
			createVNode(_components.code, {
				dir: "auto",
				children: "systemctl stop"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.socket"
			}),
			" was stopped along with it. If that were still running, your ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker ps"
			}),
			" would have made systemd start the daemon."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "mend-daemon",
				children: "Start it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#mend-daemon",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# Start it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "mend-daemon" }),
		"\n",
		createVNode(_components.p, { children: [
			"Starting ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.service"
			}),
			" brings ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.socket"
			}),
			" up too."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "proof",
				children: "See that it works"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#proof",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# See that it works"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "proof" }),
		"\n",
		createVNode(_components.p, { children: [
			"At the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "default"
			}),
			" address, a daemon of 27.3.1 answers. It is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "enabled"
			}),
			", so it will come up by itself after a reboot. If it said ",
			createVNode(_components.code, {
				dir: "auto",
				children: "disabled"
			}),
			", you would need ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo systemctl enable docker"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "variable",
				children: "The variable DOCKER_HOST"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#variable",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# The variable DOCKER_HOST"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "variable" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "DOCKER_HOST"
			}),
			" overrides any context. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker context ls"
			}),
			" shows its value in the line of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "default"
			}),
			", and prints a warning below."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"It often comes from an ",
			createVNode(_components.code, {
				dir: "auto",
				children: "export DOCKER_HOST=…"
			}),
			" that you once copied from an article into ",
			createVNode(_components.code, {
				dir: "auto",
				children: "~/.profile"
			}),
			" or ",
			createVNode(_components.code, {
				dir: "auto",
				children: "~/.bashrc"
			}),
			". ",
			createVNode(_components.code, {
				dir: "auto",
				children: "unset"
			}),
			" it, and remove it from the file as well (",
			createVNode(_components.code, {
				dir: "auto",
				children: "grep -n DOCKER_HOST ~/.profile ~/.bashrc /etc/environment"
			}),
			")."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "tidy-up",
				children: "Tidy up"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#tidy-up",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# Tidy up"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "tidy-up" }),
		"\n",
		createVNode(_components.p, { children: [
			"This removes the context of the server that no longer exists. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "unset"
			}),
			" and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-f"
			}),
			" are there in case you stopped halfway: ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-f"
			}),
			" removes a context even while it is in use, and you are back at ",
			createVNode(_components.code, {
				dir: "auto",
				children: "default"
			}),
			". The corrected address and the running daemon stay."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"To use another ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			" only once, name it in the command, as in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker --context NAME ps"
			}),
			". Then you have nothing to switch back."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "tell-apart",
				children: "Telling the causes apart"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#tell-apart",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# Telling the causes apart"
				})]
			})]
		}),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: "What you see" }),
					"\n",
					createVNode(_components.th, { children: "What it means" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [
						"after ",
						createVNode(_components.code, {
							dir: "auto",
							children: "at"
						}),
						", an address that is not this host"
					] }),
					"\n",
					createVNode(_components.td, { children: ["a context or ", createVNode(_components.code, {
						dir: "auto",
						children: "DOCKER_HOST"
					})] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "sudo docker ps"
					}), " works"] }),
					"\n",
					createVNode(_components.td, { children: "only your own address is wrong" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "unix:///var/run/docker.sock"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "inactive"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: "it was stopped: start it" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "unix:///var/run/docker.sock"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "failed"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: "it fails to start: read its log" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "next",
				children: "Read next"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#next",
				children: [createVNode(_components.span, {
					"aria-hidden": "true",
					class: "sl-anchor-icon",
					children: createVNode(_components.svg, {
						width: "16",
						height: "16",
						viewBox: "0 0 24 24",
						fill: "currentColor",
						children: createVNode(_components.path, { d: "m12.11 15.39-3.88 3.88a2.52 2.52 0 0 1-3.5 0 2.47 2.47 0 0 1 0-3.5l3.88-3.88a1 1 0 1 0-1.42-1.42l-3.88 3.89a4.48 4.48 0 0 0 6.33 6.33l3.89-3.88a1 1 0 0 0-1.42-1.42m8.58-12.08a4.49 4.49 0 0 0-6.33 0l-3.89 3.88a1 1 0 1 0 1.42 1.42l3.88-3.88a2.52 2.52 0 0 1 3.5 0 2.47 2.47 0 0 1 0 3.5l-3.88 3.88a1 1 0 0 0 0 1.42 1 1 0 0 0 1.42 0l3.88-3.89a4.49 4.49 0 0 0 0-6.33M8.83 15.17a1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.92-4.92a1 1 0 1 0-1.42-1.42l-4.92 4.92a1 1 0 0 0 0 1.42" })
					})
				}), createVNode(_components.span, {
					class: "sr-only",
					"data-pagefind-ignore": true,
					children: "# Read next"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: ["All causes, Windows and CI included: ", createVNode(_components.a, {
				href: "/en/errors/daemon-cannot-connect/",
				children: "Cannot connect to the Docker daemon"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"When it fails to start: ",
				createVNode(_components.a, {
					href: "/en/runbooks/drill-daemon-json-invalid-syntax/",
					children: "Docker does not start after a change of its settings"
				}),
				" (runbook)"
			] }),
			"\n",
			createVNode(_components.li, { children: ["The command and the daemon: ", createVNode(_components.a, {
				href: "/en/engine/docker-is-a-client/",
				children: "docker is a client"
			})] }),
			"\n"
		] })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Docker should be running, but nothing connects",
	"description": "Cannot connect to the Docker daemon has two causes, a wrong address or a daemon that is not running. Tell them apart by the address in the message, and fix both.",
	"sidebar": { "order": 19 },
	"level": "beginner",
	"minutes": 8,
	"topics": ["engine"],
	"tags": [
		"drill",
		"connect",
		"docker context",
		"DOCKER_HOST",
		"docker.sock",
		"systemctl",
		"start"
	],
	"related": [
		"errors/daemon-cannot-connect",
		"errors/daemon-permission-denied-sock",
		"engine/docker-is-a-client"
	]
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "before",
			"text": "Before you start"
		},
		{
			"depth": 2,
			"slug": "symptom",
			"text": "See the symptom"
		},
		{
			"depth": 2,
			"slug": "who-says-so",
			"text": "Who chose the address?"
		},
		{
			"depth": 2,
			"slug": "anybody-there",
			"text": "Is anybody there?"
		},
		{
			"depth": 2,
			"slug": "as-root",
			"text": "As root"
		},
		{
			"depth": 2,
			"slug": "mend-address",
			"text": "Fix the address"
		},
		{
			"depth": 2,
			"slug": "service",
			"text": "What happened to the daemon"
		},
		{
			"depth": 2,
			"slug": "journal",
			"text": "Why it stopped"
		},
		{
			"depth": 2,
			"slug": "mend-daemon",
			"text": "Start it"
		},
		{
			"depth": 2,
			"slug": "proof",
			"text": "See that it works"
		},
		{
			"depth": 2,
			"slug": "variable",
			"text": "The variable DOCKER_HOST"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "Tidy up"
		},
		{
			"depth": 2,
			"slug": "tell-apart",
			"text": "Telling the causes apart"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "Read next"
		}
	];
}
var url = "runbooks/drill-daemon-cannot-connect/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/drill-daemon-cannot-connect/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/drill-daemon-cannot-connect/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
