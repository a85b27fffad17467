import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/drill-daemon-json-duplicate-flag/en.mdx
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
		ul: "ul"
	}, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"CI jobs were to get a ",
			createVNode(_components.a, {
				href: "/en/glossary/#socket",
				class: "hb-term",
				"data-term": "socket",
				"data-about": "An endpoint through which programs talk to each other. dockerd listens on one that looks like a file, `/var/run/docker.sock`.",
				children: "socket"
			}),
			" of their own, so somebody added an address to ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hosts"
			}),
			" in ",
			createVNode(_components.a, {
				href: "/en/glossary/#daemon-json",
				class: "hb-term",
				"data-term": "daemon.json",
				"data-about": "The file with dockerd's settings, on Linux `/etc/docker/daemon.json`. `dockerd --validate` checks it without starting anything.",
				children: "daemon.json"
			}),
			". It passed the check. But since the restart, Docker has not come up."
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
				"Makes: a drop-in, which is a file that overrides parts of ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker.service"
				}),
				", and two files to work on."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Leaves: the drop-in and the corrected ",
				createVNode(_components.code, {
					dir: "auto",
					children: "daemon.json"
				}),
				"; the two working files are removed. “Reset machine” at the terminal brings the broken state back."
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
			"The ",
			createVNode(_components.a, {
				href: "/en/glossary/#daemon",
				class: "hb-term",
				"data-term": "daemon",
				"data-about": "A program that runs in the background and waits for requests. In Docker it usually means dockerd.",
				children: "daemon"
			}),
			" is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "failed"
			}),
			": it ended because something went wrong."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "validate",
				children: "Check the file"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#validate",
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
					children: "# Check the file"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "validate" }),
		"\n",
		createVNode(_components.p, { children: [
			"So the JSON, the keys and the types are all right. And that is true, as far as daemon.json ",
			createVNode(_components.strong, { children: "alone" }),
			" goes."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "last-words",
				children: "What dockerd says"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#last-words",
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
					children: "# What dockerd says"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "last-words" }),
		"\n",
		createVNode(_components.p, { children: [
			"The same key is specified both as a flag, on the command line, and in the file. The parentheses even hold the values: ",
			createVNode(_components.code, {
				dir: "auto",
				children: "fd://"
			}),
			" from the flag, two sockets from the file."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "both-places",
				children: "Put the two side by side"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#both-places",
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
					children: "# Put the two side by side"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "both-places" }),
		"\n",
		createVNode(_components.p, { children: [
			"The flag is in the definition of the service: ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-H"
			}),
			" is what the file calls ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hosts"
			}),
			". The line comes with Docker’s package. So on Debian and Ubuntu, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hosts"
			}),
			" in daemon.json always ends like this."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"The first check passed because it was made without ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-H"
			}),
			". With the options of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			", the check finds it, and nothing needs to be started."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "bring-it-back",
				children: "First, bring it back"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#bring-it-back",
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
					children: "# First, bring it back"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "bring-it-back" }),
		"\n",
		createVNode(_components.p, { children: [
			"At three in the morning, take the smallest change that helps. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hosts"
			}),
			" is out, and Docker is up."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"If nobody really needs the other socket, you are done. And if it was ",
			createVNode(_components.code, {
				dir: "auto",
				children: "tcp://0.0.0.0:2375"
			}),
			", from an article somewhere, taking it out is the only right thing. A TCP port without keys gives ",
			createVNode(_components.a, {
				href: "/en/glossary/#root",
				class: "hb-term",
				"data-term": "root",
				"data-about": "The user who may do anything; its number is 0. By default containers run as root, but without some of its privileges.",
				children: "root"
			}),
			" on this ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			" to everybody who can reach it."
		] }),
		"\n",
		createVNode(_components.p, { children: "If it is needed, read on." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "half-a-drop-in",
				children: "The usual half of it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#half-a-drop-in",
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
					children: "# The usual half of it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "half-a-drop-in" }),
		"\n",
		createVNode(_components.p, { children: [
			"The package’s ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.service"
			}),
			" is not for editing: the next update would undo it. Files in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.service.d/"
			}),
			" are laid on top of it (that is what ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo systemctl edit docker.service"
			}),
			" writes)."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"But an ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			" is ",
			createVNode(_components.strong, { children: "added" }),
			", it does not replace the first. Two of them are one too many, says ",
			createVNode(_components.code, {
				dir: "auto",
				children: "systemd-analyze verify"
			}),
			". A restart would be refused with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bad unit file setting"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "drop-in",
				children: "The drop-in as it should be"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#drop-in",
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
					children: "# The drop-in as it should be"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "drop-in" }),
		"\n",
		createVNode(_components.p, { children: [
			"The empty ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			" means “forget what came before”. Then comes the line without ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-H fd://"
			}),
			". After a change to a service’s definition, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "daemon-reload"
			}),
			" has systemd read it again."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "hosts-in-file",
				children: "Say it in the file"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#hosts-in-file",
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
					children: "# Say it in the file"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "hosts-in-file" }),
		"\n",
		createVNode(_components.p, { children: [
			"Now only daemon.json says where to listen. Do not forget the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "fd://"
			}),
			" that was there before. It means “take the socket that systemd’s ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.socket"
			}),
			" hands over”, which is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/run/docker.sock"
			}),
			". With ",
			createVNode(_components.code, {
				dir: "auto",
				children: "unix:///var/run/docker.sock"
			}),
			" in its place, systemd and ",
			createVNode(_components.a, {
				href: "/en/glossary/#dockerd",
				class: "hb-term",
				"data-term": "dockerd",
				"data-about": "Docker's daemon. It takes requests through its API, manages images, networks and volumes, and leaves starting containers to containerd.",
				children: "dockerd"
			}),
			" would fight over one socket."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"The check was made with the options of the new ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "proof",
				children: "Try both"
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
					children: "# Try both"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "proof" }),
		"\n",
		createVNode(_components.p, { children: [
			"There is no ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-H"
			}),
			" left on dockerd’s command line, and it answers on both sockets."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"The new socket, too, belongs to root and the group ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			". Whoever is given it can become root on the host."
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
			"The working files are gone. If a future update of Docker changes what is in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			", the line in your drop-in does not change with it. After bigger updates compare the two with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "systemctl cat docker"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "which-way",
				children: "Which way to fix it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#which-way",
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
					children: "# Which way to fix it"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: "What was added is not needed, or you are in a hurry: take it out of daemon.json." }),
			"\n",
			createVNode(_components.li, { children: "You want all settings in one place, or need another socket: empty the flag with a drop-in, and write it in daemon.json." }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"It is not about ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hosts"
			}),
			" alone. On a server whose ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			" has a ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--log-level"
			}),
			" or a ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--data-root"
			}),
			", the same key cannot be in the file. The name in front of the parentheses tells you which it is."
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
			createVNode(_components.li, { children: [
				"All about this message: ",
				createVNode(_components.a, {
					href: "/en/errors/daemon-json-duplicate-flag/",
					children: "Specified both as a flag and in the configuration file"
				}),
				". The other ways in which daemon.json keeps Docker down: ",
				createVNode(_components.a, {
					href: "/en/errors/daemon-json-invalid-syntax/",
					children: "unable to configure the Docker daemon with file"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: ["What it means to be able to open the socket: ", createVNode(_components.a, {
				href: "/en/errors/daemon-permission-denied-sock/",
				children: "permission denied while trying to connect"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["From systemd’s words to the reason: ", createVNode(_components.a, {
				href: "/en/errors/daemon-service-failed/",
				children: "Job for docker.service failed"
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
	"title": "The check passes, and Docker does not start",
	"description": "dockerd --validate says \"configuration OK\", but the service fails. Find the setting that is made in two places, and choose between taking it out and a drop-in.",
	"sidebar": { "order": 22 },
	"level": "intermediate",
	"minutes": 12,
	"topics": ["engine"],
	"tags": [
		"drill",
		"daemon.json",
		"hosts",
		"fd://",
		"ExecStart",
		"drop-in",
		"systemctl edit",
		"systemctl cat",
		"daemon-reload"
	],
	"related": [
		"errors/daemon-json-duplicate-flag",
		"errors/daemon-json-invalid-syntax",
		"errors/daemon-service-failed"
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
			"slug": "validate",
			"text": "Check the file"
		},
		{
			"depth": 2,
			"slug": "last-words",
			"text": "What dockerd says"
		},
		{
			"depth": 2,
			"slug": "both-places",
			"text": "Put the two side by side"
		},
		{
			"depth": 2,
			"slug": "bring-it-back",
			"text": "First, bring it back"
		},
		{
			"depth": 2,
			"slug": "half-a-drop-in",
			"text": "The usual half of it"
		},
		{
			"depth": 2,
			"slug": "drop-in",
			"text": "The drop-in as it should be"
		},
		{
			"depth": 2,
			"slug": "hosts-in-file",
			"text": "Say it in the file"
		},
		{
			"depth": 2,
			"slug": "proof",
			"text": "Try both"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "Tidy up"
		},
		{
			"depth": 2,
			"slug": "which-way",
			"text": "Which way to fix it"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "Read next"
		}
	];
}
var url = "runbooks/drill-daemon-json-duplicate-flag/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
