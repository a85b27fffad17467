import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/default-runtime-nvidia/en.mdx
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
			"At the end, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker run"
			}),
			" gives you GPUs without extra options, and you know what this setting affects and what it does not. An older Kubernetes setup may ask for it, or a tool that gives you no way to pass ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime"
			}),
			"."
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
			createVNode(_components.li, { children: "Needs: this page’s machine with two A100. Driver and toolkit are installed." }),
			"\n",
			createVNode(_components.li, { children: [
				"Makes: the ",
				createVNode(_components.a, {
					href: "/en/glossary/#container",
					class: "hb-term",
					"data-term": "container",
					"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
					children: "container"
				}),
				" ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-before"
				}),
				" and the ",
				createVNode(_components.a, {
					href: "/en/glossary/#image",
					class: "hb-term",
					"data-term": "image",
					"data-about": "The read-only files and settings that containers are made from. It is a stack of layers.",
					children: "image"
				}),
				" ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-gpu"
				}),
				", removed at the end. ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/docker/daemon.json"
				}),
				" is changed too. The ",
				createVNode(_components.a, {
					href: "/en/glossary/#daemon",
					class: "hb-term",
					"data-term": "daemon",
					"data-about": "A program that runs in the background and waits for requests. In Docker it usually means dockerd.",
					children: "daemon"
				}),
				" is restarted, which on a real machine stops running containers unless ",
				createVNode(_components.code, {
					dir: "auto",
					children: "live-restore"
				}),
				" is on."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Leaves: the images of PyTorch (about 9 GB) and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ubuntu"
				}),
				", and a ",
				createVNode(_components.a, {
					href: "/en/glossary/#dockerfile",
					class: "hb-term",
					"data-term": "Dockerfile",
					"data-about": "A text file that says, line by line, how to build an image.",
					children: "Dockerfile"
				}),
				" in ",
				createVNode(_components.code, {
					dir: "auto",
					children: "~/gpu-build"
				}),
				". You undo the setting at the end."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "runtimes",
				children: "How it is now"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#runtimes",
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
					children: "# How it is now"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "runtimes" }),
		"\n",
		createVNode(_components.p, { children: [
			"The name ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia"
			}),
			" is already registered, and the default is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runc"
			}),
			". If you do not see the name, ",
			createVNode(_components.a, {
				href: "/en/runbooks/drill-gpu-unknown-runtime-nvidia/",
				children: "register it"
			}),
			" first."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "without",
				children: "PyTorch before the change"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#without",
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
					children: "# PyTorch before the change"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "without" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "False"
		}), ". PyTorch is there, but nobody asked for a GPU. You use this container again later."] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "set",
				children: "Change the default"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#set",
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
					children: "# Change the default"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "set" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "--set-as-default"
			}),
			" adds one line, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "default-runtime"
			}),
			". You can also use an editor."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "restart",
				children: "Restart and check"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#restart",
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
					children: "# Restart and check"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "restart" }),
		"\n",
		createVNode(_components.p, { children: [
			"Run ",
			createVNode(_components.code, {
				dir: "auto",
				children: "dockerd --validate"
			}),
			" before you restart, because with a mistake in the JSON the daemon does not start. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Default Runtime: nvidia"
			}),
			" means that it worked."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "torch",
				children: "A GPU without –runtime"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#torch",
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
					children: "# A GPU without –runtime"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "torch" }),
		"\n",
		createVNode(_components.p, { children: [
			"PyTorch sees both GPUs. The ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker run"
			}),
			" command has not changed."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "made-before",
				children: "Containers created before"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#made-before",
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
					children: "# Containers created before"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "made-before" }),
		"\n",
		createVNode(_components.p, { children: [
			"Still ",
			createVNode(_components.code, {
				dir: "auto",
				children: "False"
			}),
			". The ",
			createVNode(_components.a, {
				href: "/en/glossary/#runtime",
				class: "hb-term",
				"data-term": "container runtime",
				"data-about": "The program that actually creates and runs a container. In Docker, you choose it with `--runtime`.",
				children: "runtime"
			}),
			" is fixed when a container is ",
			createVNode(_components.strong, { children: "created" }),
			", and is part of its configuration. A new default changes nothing until you recreate the container; with ",
			createVNode(_components.a, {
				href: "/en/glossary/#compose",
				class: "hb-term",
				"data-term": "Docker Compose",
				"data-about": "A tool that runs several containers together, as written in `compose.yaml`. Today it is the plugin `docker compose`; the older `docker-compose` was a separate program.",
				children: "Compose"
			}),
			", use ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker compose up -d --force-recreate"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "whose-wish",
				children: "What decides who gets a GPU"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#whose-wish",
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
					children: "# What decides who gets a GPU"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "whose-wish" }),
		"\n",
		createVNode(_components.p, { children: [
			"With the same runtime, a plain ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ubuntu"
			}),
			" gets no GPU device. The ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia"
			}),
			" runtime looks at the ",
			createVNode(_components.a, {
				href: "/en/glossary/#environment-variable",
				class: "hb-term",
				"data-term": "environment variable",
				"data-about": "A name with a value that a process is given. You set them for a container with `-e` or `--env-file`.",
				children: "environment variable"
			}),
			" ",
			createVNode(_components.code, {
				dir: "auto",
				children: "NVIDIA_VISIBLE_DEVICES"
			}),
			". The PyTorch image sets it to ",
			createVNode(_components.code, {
				dir: "auto",
				children: "all"
			}),
			"; ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ubuntu"
			}),
			" does not set it. Pass a number with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-e"
			}),
			", and the container gets only that GPU, as number 0."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"This also means that an image with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "all"
			}),
			" gets ",
			createVNode(_components.strong, { children: "all" }),
			" GPUs, whoever starts it. On a shared server, that is a trap."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "build",
				children: "A GPU in a build"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#build",
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
					children: "# A GPU in a build"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "build" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker build"
			}),
			" has no ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus"
			}),
			", so here the ",
			createVNode(_components.a, {
				href: "/en/glossary/#default-runtime",
				class: "hb-term",
				"data-term": "default runtime",
				"data-about": "The runtime of containers started without `--runtime`. It is runc, unless `default-runtime` in `daemon.json` says otherwise.",
				children: "default runtime"
			}),
			" helps. Use it for a Dockerfile that compiles a ",
			createVNode(_components.a, {
				href: "/en/glossary/#cuda",
				class: "hb-term",
				"data-term": "CUDA",
				"data-about": "NVIDIA's platform for computing on its GPUs. Its libraries go into the image; the driver is the host's.",
				children: "CUDA"
			}),
			" extension and checks for a GPU while doing so."
		] }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "DOCKER_BUILDKIT=0"
		}), " chooses the old builder. It creates an ordinary container for each line, so it uses the default runtime."] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "buildkit",
				children: "BuildKit ignores it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#buildkit",
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
					children: "# BuildKit ignores it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "buildkit" }),
		"\n",
		createVNode(_components.p, { children: [
			"With the same Dockerfile you get ",
			createVNode(_components.code, {
				dir: "auto",
				children: "False"
			}),
			". Today’s builder, ",
			createVNode(_components.a, {
				href: "/en/glossary/#buildkit",
				class: "hb-term",
				"data-term": "BuildKit",
				"data-about": "The part of Docker that runs `docker build` today. It skips stages that are not needed and runs independent ones in parallel. On Linux it has been Docker's default since 23.0.",
				children: "BuildKit"
			}),
			", calls ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runc"
			}),
			" itself and ignores ",
			createVNode(_components.code, {
				dir: "auto",
				children: "default-runtime"
			}),
			". The old builder will be removed one day. A more durable solution is to name the GPU architecture in a build argument (",
			createVNode(_components.code, {
				dir: "auto",
				children: "TORCH_CUDA_ARCH_LIST"
			}),
			" for PyTorch’s extensions) and to move tests that need a GPU to run time."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "asking",
				children: "Asking for GPUs instead"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#asking",
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
					children: "# Asking for GPUs instead"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "asking" }),
		"\n",
		createVNode(_components.p, { children: [
			"Even with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime runc"
			}),
			", ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus"
			}),
			" and ",
			createVNode(_components.a, {
				href: "/en/glossary/#cdi",
				class: "hb-term",
				"data-term": "CDI",
				"data-about": "A standard that names devices such as GPUs and describes in a file how to give them to a container. Docker accepts such a name in `--device`.",
				children: "CDI"
			}),
			" (",
			createVNode(_components.code, {
				dir: "auto",
				children: "--device nvidia.com/gpu=1"
			}),
			") work. Neither depends on a runtime’s name."
		] }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: "Way" }),
					"\n",
					createVNode(_components.th, { children: "When" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "--gpus"
					}), ", reservations (Compose)"] }),
					"\n",
					createVNode(_components.td, { children: "Almost always. The configuration shows who asked for which GPU" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "--device"
					}), " with CDI"] }),
					"\n",
					createVNode(_components.td, { children: "On by default since 28.2. Podman and containerd know the same names" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "default-runtime"
					}) }),
					"\n",
					createVNode(_components.td, { children: [
						"For tools that cannot say ",
						createVNode(_components.code, {
							dir: "auto",
							children: "--gpus"
						}),
						", and for builds with the old builder, if you must"
					] }),
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
				id: "price",
				children: "What it costs"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#price",
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
					children: "# What it costs"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "price" }),
		"\n",
		createVNode(_components.p, { children: [
			"This step hides the toolkit’s executable and runs ",
			createVNode(_components.code, {
				dir: "auto",
				children: "true"
			}),
			", which has nothing to do with GPUs. Even that does not start. All containers now go through the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia"
			}),
			" runtime, so when the toolkit breaks, the whole ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			" breaks. If the name is also removed from ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runtimes"
			}),
			", ",
			createVNode(_components.a, {
				href: "/en/glossary/#dockerd",
				class: "hb-term",
				"data-term": "dockerd",
				"data-about": "Docker's daemon. It takes requests through its API, manages images, networks and volumes, and leaves starting containers to containerd.",
				children: "dockerd"
			}),
			" itself does not start the next time."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "back",
				children: "Undo it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#back",
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
					children: "# Undo it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "back" }),
		"\n",
		createVNode(_components.p, { children: [
			"Remove the line and restart. A ",
			createVNode(_components.code, {
				dir: "auto",
				children: "reload"
			}),
			" is not enough: it takes over values that are ",
			createVNode(_components.strong, { children: "in" }),
			" the file, but keeps the old ",
			createVNode(_components.code, {
				dir: "auto",
				children: "default-runtime"
			}),
			" if the line is gone."
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
			"If you do not need the PyTorch image either, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker image rm"
			}),
			" removes it."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "next",
				children: "What to read next"
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
					children: "# What to read next"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: ["What you need, and how to ask for GPUs: ", createVNode(_components.a, {
				href: "/en/gpu/gpus-in-containers/",
				children: "GPUs in containers"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["When Docker does not know the name: ", createVNode(_components.a, {
				href: "/en/errors/gpu-unknown-runtime-nvidia/",
				children: "unknown or invalid runtime name"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"When ",
				createVNode(_components.code, {
					dir: "auto",
					children: "torch.cuda.is_available()"
				}),
				" is ",
				createVNode(_components.code, {
					dir: "auto",
					children: "False"
				}),
				": ",
				createVNode(_components.a, {
					href: "/en/errors/gpu-torch-no-driver/",
					children: "The container does not see the GPU"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"How to ask for GPUs in Compose: ",
				createVNode(_components.a, {
					href: "/en/runbooks/drill-gpu-nvidia-smi-not-found/",
					children: "No nvidia-smi in the container"
				}),
				" (drill)"
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
	"title": "Make nvidia the default runtime",
	"description": "Set default-runtime to nvidia in daemon.json and use a GPU from PyTorch without --runtime. Learn what it does for builds, and when not to change the default.",
	"sidebar": { "order": 46 },
	"level": "intermediate",
	"minutes": 15,
	"topics": ["gpu"],
	"tags": [
		"GPU",
		"default-runtime",
		"nvidia",
		"daemon.json",
		"docker info",
		"PyTorch",
		"docker build",
		"NVIDIA_VISIBLE_DEVICES",
		"CDI",
		"--gpus"
	],
	"related": [
		"gpu/gpus-in-containers",
		"errors/gpu-unknown-runtime-nvidia",
		"errors/gpu-torch-no-driver",
		"errors/gpu-libnvidia-ml-not-found",
		"runbooks/gpu-lab-legacy"
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
			"slug": "runtimes",
			"text": "How it is now"
		},
		{
			"depth": 2,
			"slug": "without",
			"text": "PyTorch before the change"
		},
		{
			"depth": 2,
			"slug": "set",
			"text": "Change the default"
		},
		{
			"depth": 2,
			"slug": "restart",
			"text": "Restart and check"
		},
		{
			"depth": 2,
			"slug": "torch",
			"text": "A GPU without –runtime"
		},
		{
			"depth": 2,
			"slug": "made-before",
			"text": "Containers created before"
		},
		{
			"depth": 2,
			"slug": "whose-wish",
			"text": "What decides who gets a GPU"
		},
		{
			"depth": 2,
			"slug": "build",
			"text": "A GPU in a build"
		},
		{
			"depth": 2,
			"slug": "buildkit",
			"text": "BuildKit ignores it"
		},
		{
			"depth": 2,
			"slug": "asking",
			"text": "Asking for GPUs instead"
		},
		{
			"depth": 2,
			"slug": "price",
			"text": "What it costs"
		},
		{
			"depth": 2,
			"slug": "back",
			"text": "Undo it"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "Tidy up"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "What to read next"
		}
	];
}
var url = "runbooks/default-runtime-nvidia/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/default-runtime-nvidia/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/default-runtime-nvidia/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
