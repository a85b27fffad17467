import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/drill-install-no-nvidia-toolkit/en.mdx
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
			"A server with two A100 has Docker on it. To give ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "containers"
			}),
			" its GPUs, somebody registered NVIDIA’s ",
			createVNode(_components.a, {
				href: "/en/glossary/#repository",
				class: "hb-term",
				"data-term": "repository",
				"data-about": "Images with the same name and different tags. The source that apt gets packages from is also called a repository.",
				children: "repository"
			}),
			" following old instructions. Still ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus"
			}),
			" fails, and apt cannot find the package."
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
			createVNode(_components.li, { children: "Needs: the terminal on this page. You need no GPU of your own." }),
			"\n",
			createVNode(_components.li, { children: [
				"Changes: apt’s sources, ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-toolkit"
				}),
				", and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/docker/daemon.json"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: "Leaves: the new source, the package and its settings. “Reset machine” at the terminal brings the broken state back." }),
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
			"Nothing has registered with Docker for ",
			createVNode(_components.code, {
				dir: "auto",
				children: "capabilities: [[gpu]]"
			}),
			". That is the job of the ",
			createVNode(_components.a, {
				href: "/en/glossary/#nvidia-container-toolkit",
				class: "hb-term",
				"data-term": "NVIDIA Container Toolkit",
				"data-about": "NVIDIA's tools that give containers access to GPUs: a runtime, a hook, and `nvidia-ctk`.",
				children: "NVIDIA Container Toolkit"
			}),
			". Docker looked for it and found nothing."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "no-package",
				children: "Try to install it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#no-package",
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
					children: "# Try to install it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "no-package" }),
		"\n",
		createVNode(_components.p, { children: "The toolkit is not in Ubuntu’s repositories. NVIDIA’s repository should be registered, but apt does not know the package." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "driver",
				children: "Does the driver work?"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#driver",
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
					children: "# Does the driver work?"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "driver" }),
		"\n",
		createVNode(_components.p, { children: [
			"The ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			" sees both. The driver is fine; only the part that gives GPUs to containers is missing."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "update-is-fine",
				children: "The update succeeds"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#update-is-fine",
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
					children: "# The update succeeds"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "update-is-fine" }),
		"\n",
		createVNode(_components.p, { children: [
			"There is not a single error. But ",
			createVNode(_components.code, {
				dir: "auto",
				children: "apt-cache policy"
			}),
			" lists no source from ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia.github.io"
			}),
			" (",
			createVNode(_components.a, {
				href: "/en/glossary/#exit-code",
				class: "hb-term",
				"data-term": "exit code",
				"data-about": "The number a process returns when it ends. 0 is success, 125 a failure of Docker, 137 a kill (128 + 9).",
				children: "exit code"
			}),
			" 1 is how ",
			createVNode(_components.code, {
				dir: "auto",
				children: "grep"
			}),
			" says “not found”). For apt, NVIDIA’s repository is not registered."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "the-list",
				children: "The file that should register it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#the-list",
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
					children: "# The file that should register it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "the-list" }),
		"\n",
		createVNode(_components.p, { children: [
			"The file is there. But it does not contain a repository; it contains an error message. Lines with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "#"
			}),
			" are comments, and apt ignores them."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Old instructions fetch one list per system, here ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ubuntu24.04"
			}),
			". For newer systems there is no such list; the server answers with these two lines, and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "curl -s"
			}),
			" saved them. If the answer had been an HTML page, apt would have stopped at ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Type '<!doctype' is not known"
			}),
			". Both come from the same mistake."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "key",
				children: "Remove the file and add the key"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#key",
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
					children: "# Remove the file and add the key"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "key" }),
		"\n",
		createVNode(_components.p, { children: "Remove the old file, or it misleads the next person too." }),
		"\n",
		createVNode(_components.p, { children: [
			"The first command of today’s instructions is about the key. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "gpg --dearmor"
			}),
			" converts it to the ",
			createVNode(_components.code, {
				dir: "auto",
				children: ".gpg"
			}),
			" form."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "repository",
				children: "Register the list for all systems"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#repository",
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
					children: "# Register the list for all systems"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "repository" }),
		"\n",
		createVNode(_components.p, { children: [
			"Today there is one list for all systems. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sed"
			}),
			" adds to its lines the key to check them with (",
			createVNode(_components.code, {
				dir: "auto",
				children: "signed-by"
			}),
			"). apt itself replaces ",
			createVNode(_components.code, {
				dir: "auto",
				children: "$(ARCH)"
			}),
			" with the CPU’s name, so leave it as it is."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"A ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Get"
			}),
			" of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Packages"
			}),
			" means that apt has the list."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "install",
				children: "Install it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#install",
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
					children: "# Install it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "install" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-docker2"
			}),
			" and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" are obsolete. This one package, with the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libnvidia-container"
			}),
			" it depends on, is enough."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "tell-docker",
				children: "Tell Docker"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#tell-docker",
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
					children: "# Tell Docker"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "tell-docker" }),
		"\n",
		createVNode(_components.p, { children: [
			"Docker does not notice by itself. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-ctk"
			}),
			" adds a ",
			createVNode(_components.a, {
				href: "/en/glossary/#runtime",
				class: "hb-term",
				"data-term": "container runtime",
				"data-about": "The program that actually creates and runs a container. In Docker, you choose it with `--runtime`.",
				children: "runtime"
			}),
			" ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia"
			}),
			" to ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/docker/daemon.json"
			}),
			", and a restart of the ",
			createVNode(_components.a, {
				href: "/en/glossary/#daemon",
				class: "hb-term",
				"data-term": "daemon",
				"data-about": "A program that runs in the background and waits for requests. In Docker it usually means dockerd.",
				children: "daemon"
			}),
			" makes it take effect. That may stop running containers, so choose the time with care on a machine that matters."
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
		createVNode(_components.p, { children: "Run the first command again: two GPUs answer." }),
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
			"This removes the test ",
			createVNode(_components.a, {
				href: "/en/glossary/#image",
				class: "hb-term",
				"data-term": "image",
				"data-about": "The read-only files and settings that containers are made from. It is a stack of layers.",
				children: "image"
			}),
			" and the package files that apt downloaded. The new source, the toolkit and its settings stay."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "why",
				children: "Why it broke"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#why",
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
					children: "# Why it broke"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "curl"
			}),
			" without ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-f"
			}),
			" saved a failure as if it were a success; with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-fsSL"
			}),
			" it would have written nothing and stopped. And apt accepts a file that contains only comments."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.strong, { children: "How to recognise it" }),
			": if ",
			createVNode(_components.code, {
				dir: "auto",
				children: "apt-cache policy | grep nvidia"
			}),
			" is empty, nothing is registered. Look at ",
			createVNode(_components.code, {
				dir: "auto",
				children: "head -n 3 /etc/apt/sources.list.d/nvidia-*"
			}),
			"."
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
			createVNode(_components.li, { children: ["All causes: ", createVNode(_components.a, {
				href: "/en/errors/install-no-nvidia-toolkit/",
				children: "Unable to locate package nvidia-container-toolkit"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["Other causes of the first symptom: ", createVNode(_components.a, {
				href: "/en/errors/gpu-no-device-driver/",
				children: "could not select device driver"
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
	"title": "NVIDIA's packages are not found on a GPU server",
	"description": "Containers with --gpus do not start, and apt does not know the package they need. Remove what old instructions left, and install from today's repository.",
	"sidebar": { "order": 44 },
	"level": "intermediate",
	"minutes": 15,
	"topics": ["gpu"],
	"tags": [
		"drill",
		"NVIDIA",
		"nvidia-container-toolkit",
		"Unable to locate package",
		"Unsupported distribution",
		"apt",
		"nvidia-ctk",
		"--gpus"
	],
	"related": [
		"errors/install-no-nvidia-toolkit",
		"errors/gpu-no-device-driver",
		"errors/gpu-unknown-runtime-nvidia"
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
			"slug": "no-package",
			"text": "Try to install it"
		},
		{
			"depth": 2,
			"slug": "driver",
			"text": "Does the driver work?"
		},
		{
			"depth": 2,
			"slug": "update-is-fine",
			"text": "The update succeeds"
		},
		{
			"depth": 2,
			"slug": "the-list",
			"text": "The file that should register it"
		},
		{
			"depth": 2,
			"slug": "key",
			"text": "Remove the file and add the key"
		},
		{
			"depth": 2,
			"slug": "repository",
			"text": "Register the list for all systems"
		},
		{
			"depth": 2,
			"slug": "install",
			"text": "Install it"
		},
		{
			"depth": 2,
			"slug": "tell-docker",
			"text": "Tell Docker"
		},
		{
			"depth": 2,
			"slug": "proof",
			"text": "Check that it worked"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "Tidy up"
		},
		{
			"depth": 2,
			"slug": "why",
			"text": "Why it broke"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "Read next"
		}
	];
}
var url = "runbooks/drill-install-no-nvidia-toolkit/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/drill-install-no-nvidia-toolkit/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/drill-install-no-nvidia-toolkit/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
