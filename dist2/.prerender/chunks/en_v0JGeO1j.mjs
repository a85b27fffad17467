import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/drill-gpu-unknown-device/en.mdx
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
		svg: "svg",
		ul: "ul"
	}, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"You have moved a ",
			createVNode(_components.a, {
				href: "/en/glossary/#compose",
				class: "hb-term",
				"data-term": "Docker Compose",
				"data-about": "A tool that runs several containers together, as written in `compose.yaml`. Today it is the plugin `docker compose`; the older `docker-compose` was a separate program.",
				children: "Compose"
			}),
			" project for training to a new GPU server. It is in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/srv/training"
			}),
			", and it has two services, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "embed"
			}),
			" and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "train"
			}),
			". Both ran on the old server."
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
			createVNode(_components.li, { children: "Needs: the terminal on this page." }),
			"\n",
			createVNode(_components.li, { children: [
				"Changes: you rewrite ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/srv/training/.env"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Leaves: the new ",
				createVNode(_components.code, {
					dir: "auto",
					children: ".env"
				}),
				"; the ",
				createVNode(_components.a, {
					href: "/en/glossary/#container",
					class: "hb-term",
					"data-term": "container",
					"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
					children: "containers"
				}),
				" are removed at the end. “Reset machine” at the terminal brings the broken state back."
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
			"Compose created the ",
			createVNode(_components.a, {
				href: "/en/glossary/#network",
				class: "hb-term",
				"data-term": "network",
				"data-about": "Connects containers with each other and with the outside world. Only containers on the same network can reach each other directly.",
				children: "network"
			}),
			" and the containers; starting one of them failed. Read the last line: ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-cli"
			}),
			" knows no device ",
			createVNode(_components.code, {
				dir: "auto",
				children: "3"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "which-half",
				children: "One half runs"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#which-half",
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
					children: "# One half runs"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "which-half" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "embed"
			}),
			" is running, although it has the same ",
			createVNode(_components.a, {
				href: "/en/glossary/#image",
				class: "hb-term",
				"data-term": "image",
				"data-about": "The read-only files and settings that containers are made from. It is a stack of layers.",
				children: "image"
			}),
			" and asks for a GPU in the same way. So the driver and the toolkit are not the cause."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "asked",
				children: "What was asked for?"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#asked",
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
					children: "# What was asked for?"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "asked" }),
		"\n",
		createVNode(_components.p, { children: [
			"You can ask the failed container. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "DeviceIDs"
			}),
			" is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "3"
			}),
			": not “three of them” but “the one numbered 3”. If somebody had asked for a number of GPUs, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Count"
			}),
			" would be 3."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "there",
				children: "What is there?"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#there",
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
					children: "# What is there?"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "there" }),
		"\n",
		createVNode(_components.p, { children: [
			"This server has two, numbered 0 and 1. Other GPUs could be broken, so let ",
			createVNode(_components.code, {
				dir: "auto",
				children: "lspci"
			}),
			" count them without the driver. It says 2 as well: there have never been more."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "where-from",
				children: "Where does the number come from?"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#where-from",
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
					children: "# Where does the number come from?"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "where-from" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker compose config"
			}),
			" shows the project with its variables filled in and its defaults added. The ",
			createVNode(_components.code, {
				dir: "auto",
				children: "3"
			}),
			" is there. The file itself has only the names of variables, and the values come from ",
			createVNode(_components.code, {
				dir: "auto",
				children: ".env"
			}),
			". Its first line explains it: these are the values of the old server, which had four GPUs."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "change",
				children: "Correct .env"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#change",
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
					children: "# Correct .env"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "change" }),
		"\n",
		createVNode(_components.p, { children: [
			"The file says 1 now, but ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker start"
			}),
			" still complains about ",
			createVNode(_components.code, {
				dir: "auto",
				children: "3"
			}),
			". What a container gets is fixed when it is created, and does not change afterwards."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "mend",
				children: "Recreate it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#mend",
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
					children: "# Recreate it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "mend" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "up"
			}),
			" recreates containers whose configuration has changed. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "embed"
			}),
			" has not changed, so it is not even stopped."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "proof",
				children: "Check that it worked"
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
					children: "# Check that it worked"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "proof" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "train"
			}),
			" has the ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			"’s GPU 1, but inside it is called ",
			createVNode(_components.code, {
				dir: "auto",
				children: "GPU 0"
			}),
			": a container counts only the GPUs it can see. So do not compare numbers inside with numbers outside; compare UUIDs."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "counting",
				children: "How many, and which"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#counting",
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
					children: "# How many, and which"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "counting" }),
		"\n",
		createVNode(_components.p, { children: [
			"You can get the same error in another way. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus 3"
			}),
			" means three GPUs, and Docker asks for the numbers 0, 1 and 2. With two boards, number 2 does not exist. If you see a number that you never wrote, you asked for a count."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "uuids",
				children: "Write UUIDs"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#uuids",
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
					children: "# Write UUIDs"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "uuids" }),
		"\n",
		createVNode(_components.p, { children: "Numbers change when you replace a board, or when one fails and is no longer visible. A UUID belongs to its board. And an error that says “not there” is much easier to notice than a job that silently uses the wrong board." }),
		"\n",
		createVNode(_components.p, { children: [
			"These values are for this server only. Create an ",
			createVNode(_components.code, {
				dir: "auto",
				children: ".env"
			}),
			" on each server, and do not copy it."
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
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "remember",
				children: "What to remember"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#remember",
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
					children: "# What to remember"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"Take what is in front of ",
				createVNode(_components.code, {
					dir: "auto",
					children: "unknown device"
				}),
				", and look for it among the numbers and UUIDs of ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-smi -L"
				}),
				". If it is not there, that is the cause."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"To see what the container asked for, look at ",
				createVNode(_components.code, {
					dir: "auto",
					children: "DeviceRequests"
				}),
				" in ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker inspect"
				}),
				"; to see where it came from, at ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker compose config"
				}),
				" and ",
				createVNode(_components.code, {
					dir: "auto",
					children: ".env"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"If any GPU will do, use ",
				createVNode(_components.code, {
					dir: "auto",
					children: "count"
				}),
				" rather than ",
				createVNode(_components.code, {
					dir: "auto",
					children: "device_ids"
				}),
				"."
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
			createVNode(_components.li, { children: ["Other causes (quotes, MIG, Kubernetes): ", createVNode(_components.a, {
				href: "/en/errors/gpu-unknown-device/",
				children: "unknown device"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"The error for ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--device nvidia.com/gpu=3"
				}),
				": ",
				createVNode(_components.a, {
					href: "/en/errors/gpu-cdi-unresolvable/",
					children: "unresolvable CDI devices"
				})
			] }),
			"\n"
		] })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Of two services, only one gets its GPU",
	"description": "Half of a Compose project fails with \"device error: 3: unknown device\": find out where the number comes from, fix it, and switch to UUIDs.",
	"sidebar": { "order": 65 },
	"level": "intermediate",
	"minutes": 12,
	"topics": ["gpu", "compose"],
	"tags": [
		"drill",
		"device_ids",
		"NVIDIA_VISIBLE_DEVICES",
		"nvidia-smi -L",
		"UUID",
		".env",
		"docker compose config",
		"--gpus"
	],
	"related": [
		"errors/gpu-unknown-device",
		"errors/gpu-cdi-unresolvable",
		"errors/gpu-device-handle-unknown"
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
			"slug": "which-half",
			"text": "One half runs"
		},
		{
			"depth": 2,
			"slug": "asked",
			"text": "What was asked for?"
		},
		{
			"depth": 2,
			"slug": "there",
			"text": "What is there?"
		},
		{
			"depth": 2,
			"slug": "where-from",
			"text": "Where does the number come from?"
		},
		{
			"depth": 2,
			"slug": "change",
			"text": "Correct .env"
		},
		{
			"depth": 2,
			"slug": "mend",
			"text": "Recreate it"
		},
		{
			"depth": 2,
			"slug": "proof",
			"text": "Check that it worked"
		},
		{
			"depth": 2,
			"slug": "counting",
			"text": "How many, and which"
		},
		{
			"depth": 2,
			"slug": "uuids",
			"text": "Write UUIDs"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "Tidy up"
		},
		{
			"depth": 2,
			"slug": "remember",
			"text": "What to remember"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "Read next"
		}
	];
}
var url = "runbooks/drill-gpu-unknown-device/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-device/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-device/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
