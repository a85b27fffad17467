import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/gpu-lab-cdi/en.mdx
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
			"At the end you can create ",
			createVNode(_components.a, {
				href: "/en/glossary/#cdi-definition",
				class: "hb-term",
				"data-term": "CDI definition",
				"data-about": "A YAML or JSON file that lists, for each device name, the device files, mounts and hooks to add. It is also called a CDI spec and lives in `/etc/cdi` or `/var/run/cdi`.",
				children: "CDI definitions"
			}),
			", find each of their lines in a ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "container"
			}),
			"’s specification, and choose between ",
			createVNode(_components.a, {
				href: "/en/glossary/#cdi",
				class: "hb-term",
				"data-term": "CDI",
				"data-about": "A standard that names devices such as GPUs and describes in a file how to give them to a container. Docker accepts such a name in `--device`.",
				children: "CDI"
			}),
			" and the ",
			createVNode(_components.a, {
				href: "/en/glossary/#legacy-mode",
				class: "hb-term",
				"data-term": "legacy mode",
				"data-about": "The older way, before CDI: NVIDIA's hook finds the GPUs and attaches them each time a container starts.",
				children: "legacy mode"
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
			createVNode(_components.li, { children: [
				"Needs: the terminal on this page, the lab with four fake Tesla T4 from the ",
				createVNode(_components.a, {
					href: "/en/runbooks/gpu-lab-legacy/",
					children: "runbook on the legacy mode"
				}),
				". The differences are clearer if you do that one first."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Makes: ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/cdi/nvidia.yaml"
				}),
				" and a few containers, and you change ",
				createVNode(_components.code, {
					dir: "auto",
					children: "daemon.json"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Leaves: ",
				createVNode(_components.code, {
					dir: "auto",
					children: "daemon.json"
				}),
				" with CDI switched on, and the ",
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
					children: "busybox"
				}),
				". The containers and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia.yaml"
				}),
				" are removed at the end."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "generate",
				children: "Create the definition"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#generate",
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
					children: "# Create the definition"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "generate" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.strong, { children: "CDI" }),
			", the Container Device Interface, is a file format. It says: to give a container the device of this name, add these things and run these ",
			createVNode(_components.a, {
				href: "/en/glossary/#hook",
				class: "hb-term",
				"data-term": "OCI hook",
				"data-about": "A program that the runtime calls when it creates or removes a container. One use is to give a container its GPUs.",
				children: "hooks"
			}),
			". ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-ctk cdi generate"
			}),
			" inspects the ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			" and writes such a file."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"All those ",
			createVNode(_components.code, {
				dir: "auto",
				children: "WARN"
			}),
			" lines are not failures; what counts is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Generated CDI spec"
			}),
			" at the end. A warning reports something that the tool looked for but did not find on this host, so it is not in the definition."
		] }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: "warning" }),
					"\n",
					createVNode(_components.th, { children: "meaning" }),
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
						createVNode(_components.code, {
							dir: "auto",
							children: "libnvidia-sandboxutils.so.1"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "nvsandboxutils"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: "a library for questions that only newer drivers have; not needed" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "/dev/dri/by-path/…"
					}) }),
					"\n",
					createVNode(_components.td, { children: "devices for displays; a fake GPU has no address on the bus, so a name is bare" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "/dev/nvidia-uvm"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "-uvm-tools"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.strong, { children: "look into it on a real host" }), ": programs of CUDA need it"] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "/dev/nvidia-modeset"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "nvidia_drv.so"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "egl"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "vulkan"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "X11"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "glvnd"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: "parts for graphics; a server that only computes has none" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [
						"sockets of ",
						createVNode(_components.code, {
							dir: "auto",
							children: "nvidia-persistenced"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "fabricmanager"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "mps"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: "that daemon is not running" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "gsp*.bin"
					}) }),
					"\n",
					createVNode(_components.td, { children: "firmware for the GPU" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "nvidia-smi"
					}), " and others"] }),
					"\n",
					createVNode(_components.td, { children: ["programs; ", createVNode(_components.strong, { children: "on a real host their absence means half a driver" })] }),
					"\n"
				] }),
				"\n"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"The lines that matter say ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Selecting"
			}),
			". Check that ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libcuda.so"
			}),
			" is there, and one ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/dev/nvidia…"
			}),
			" for each GPU."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "list",
				children: "The names"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#list",
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
					children: "# The names"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "list" }),
		"\n",
		createVNode(_components.p, { children: [
			"Four GPUs have nine names: each has a number and a UUID, and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "all"
			}),
			" means all of them (4 × 2 + 1). You can only use names in this list."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "specification",
				children: "Read the definition"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#specification",
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
					children: "# Read the definition"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "specification" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "containerEdits"
			}),
			" at the top is added whichever GPU you ask for; what is below ",
			createVNode(_components.code, {
				dir: "auto",
				children: "devices"
			}),
			" is added for that GPU. These are exactly the changes to a container’s specification."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "cdiVersion: 0.5.0"
			}),
			" seems to contradict ",
			createVNode(_components.code, {
				dir: "auto",
				children: "version 0.8.0"
			}),
			" above. 0.8.0 is the latest version the toolkit knows, 0.5.0 the lowest that can express this content; the toolkit writes the lower one so that older engines can read it."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "run",
				children: "Start with CDI"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#run",
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
					children: "# Start with CDI"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "run" }),
		"\n",
		createVNode(_components.p, { children: [
			"The value of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "NVIDIA_VISIBLE_DEVICES"
			}),
			" is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia.com/gpu=all"
			}),
			" now, no longer ",
			createVNode(_components.code, {
				dir: "auto",
				children: "all"
			}),
			". ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" recognises the form and uses CDI. You do not need ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "hooks",
				children: "Other hooks"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#hooks",
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
					children: "# Other hooks"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "hooks" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime-hook"
			}),
			" is gone, and there are two hooks below ",
			createVNode(_components.code, {
				dir: "auto",
				children: "createContainer"
			}),
			". You have just seen both in the definition."
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "create-symlinks"
				}),
				" creates the link ",
				createVNode(_components.code, {
					dir: "auto",
					children: "libcuda.so"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "update-ldcache"
				}),
				" runs ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ldconfig"
				}),
				" for the container, so that programs find the libraries."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"The one left below ",
			createVNode(_components.code, {
				dir: "auto",
				children: "prestart"
			}),
			", ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libnetwork-setkey"
			}),
			", is Docker’s own. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "createContainer"
			}),
			" hooks run in the container’s ",
			createVNode(_components.a, {
				href: "/en/glossary/#namespace",
				class: "hb-term",
				"data-term": "namespace",
				"data-about": "The kernel feature that limits what a process sees. There is one kind for process ids, one for networks, one for mounts and so on.",
				children: "namespaces"
			}),
			", right before the switch to its ",
			createVNode(_components.a, {
				href: "/en/glossary/#root",
				class: "hb-term",
				"data-term": "root",
				"data-about": "The user who may do anything; its number is 0. By default containers run as root, but without some of its privileges.",
				children: "root"
			}),
			" file system; ",
			createVNode(_components.a, {
				href: "/en/glossary/#oci",
				class: "hb-term",
				"data-term": "OCI",
				"data-about": "Open Container Initiative: the body that sets the container standards, one each for images, runtimes and distribution.",
				children: "OCI"
			}),
			" has deprecated ",
			createVNode(_components.code, {
				dir: "auto",
				children: "prestart"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "in-the-spec",
				children: "Everything is in the specification"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#in-the-spec",
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
					children: "# Everything is in the specification"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "in-the-spec" }),
		"\n",
		createVNode(_components.p, { children: [
			"The specification lists devices and libraries, and ",
			createVNode(_components.a, {
				href: "/en/glossary/#runc",
				class: "hb-term",
				"data-term": "runc",
				"data-about": "The OCI runtime that Docker comes with. It prepares namespaces and cgroups, starts the process, and ends.",
				children: "runc"
			}),
			" attaches them. So runc also writes the ",
			createVNode(_components.a, {
				href: "/en/glossary/#cgroup",
				class: "hb-term",
				"data-term": "cgroup",
				"data-about": "The kernel feature that limits how much CPU and memory, and which devices, a group of processes may use.",
				children: "cgroup"
			}),
			"’s permissions, and systemd knows them. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "void"
			}),
			" in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "NVIDIA_VISIBLE_DEVICES"
			}),
			" tells the legacy hook that there is nothing left to do."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "side-by-side",
				children: "Side by side"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#side-by-side",
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
					children: "# Side by side"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "side-by-side" }),
		"\n",
		createVNode(_components.p, { children: "Both containers have the same GPUs, and these are counts from their specifications: legacy first, CDI second." }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, {}),
					"\n",
					createVNode(_components.th, { children: "legacy" }),
					"\n",
					createVNode(_components.th, { children: "CDI" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "GPUs are looked for" }),
					"\n",
					createVNode(_components.td, { children: "at each start (the hook, with NVML)" }),
					"\n",
					createVNode(_components.td, { children: "when the definition is made" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "attached by" }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "nvidia-container-cli"
					}) }),
					"\n",
					createVNode(_components.td, { children: "runc" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "devices"
					}), " in the spec"] }),
					"\n",
					createVNode(_components.td, { children: "none" }),
					"\n",
					createVNode(_components.td, { children: "all of them" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "permissions in the cgroup" }),
					"\n",
					createVNode(_components.td, { children: "added from the side by the hook" }),
					"\n",
					createVNode(_components.td, { children: "written by runc" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "hooks" }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "prestart"
					}) }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "createContainer"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "engines" }),
					"\n",
					createVNode(_components.td, { children: "Docker and a few" }),
					"\n",
					createVNode(_components.td, { children: "Docker, containerd, Podman, CRI-O" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "weak points" }),
					"\n",
					createVNode(_components.td, { children: ["rootless, LXC, ", createVNode(_components.code, {
						dir: "auto",
						children: "daemon-reload"
					})] }),
					"\n",
					createVNode(_components.td, { children: "goes out of date when the driver is updated" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.strong, { children: "Choose CDI for anything new." }),
			" NVIDIA recommends it, and from Container Toolkit 1.18 on, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" by default makes a CDI definition on the spot for each container. You need the legacy mode for engines that know no CDI, and for existing setups that rely on ",
			createVNode(_components.code, {
				dir: "auto",
				children: "NVIDIA_VISIBLE_DEVICES=all"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "inside",
				children: "From inside"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#inside",
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
					children: "# From inside"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "inside" }),
		"\n",
		createVNode(_components.p, { children: [
			"The library appears at the path it has on the host (the legacy mode picks a folder that suits the container’s distribution). ",
			createVNode(_components.code, {
				dir: "auto",
				children: "create-symlinks"
			}),
			" created the link ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libcuda.so"
			}),
			", and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "update-ldcache"
			}),
			" created ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libcuda.so.1"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "one-of-them",
				children: "One of them, and a wrong name"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#one-of-them",
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
					children: "# One of them, and a wrong name"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "one-of-them" }),
		"\n",
		createVNode(_components.p, { children: [
			"You learn of a wrong name before anything starts. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "unresolvable CDI devices"
			}),
			" means that no definition has the name; check ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-ctk cdi list"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "docker-itself",
				children: "CDI with Docker alone"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#docker-itself",
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
					children: "# CDI with Docker alone"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "docker-itself" }),
		"\n",
		createVNode(_components.p, { children: [
			"Since 25, Docker reads CDI definitions itself, without NVIDIA’s ",
			createVNode(_components.a, {
				href: "/en/glossary/#runtime",
				class: "hb-term",
				"data-term": "container runtime",
				"data-about": "The program that actually creates and runs a container. In Docker, you choose it with `--runtime`.",
				children: "runtime"
			}),
			". Up to 28.1 you have to switch this on; if you forget, you get ",
			createVNode(_components.code, {
				dir: "auto",
				children: "could not select device driver \"cdi\""
			}),
			"."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-ctk runtime configure --cdi.enabled"
			}),
			" writes ",
			createVNode(_components.code, {
				dir: "auto",
				children: "\"features\": {\"cdi\": true}"
			}),
			" to ",
			createVNode(_components.code, {
				dir: "auto",
				children: "daemon.json"
			}),
			". After a restart you only need ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--device"
			}),
			", with neither ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime"
			}),
			" nor a variable. From 28.2 on it is on by default."
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
		createVNode(_components.p, { children: "This removes the containers and the CDI definition." }),
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
			createVNode(_components.li, { children: [
				"How it works, as a text: ",
				createVNode(_components.a, {
					href: "/en/gpu/cdi/",
					children: "CDI"
				}),
				", and in a picture: ",
				createVNode(_components.a, {
					href: "/en/gpu/legacy-or-cdi/",
					children: "Legacy and CDI"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: ["When a name is not found: ", createVNode(_components.a, {
				href: "/en/errors/gpu-cdi-unresolvable/",
				children: "unresolvable CDI devices"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["When a running container loses its GPU: ", createVNode(_components.a, {
				href: "/en/errors/gpu-nvml-unknown-error/",
				children: "Failed to initialize NVML: Unknown Error"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"The other way: ",
				createVNode(_components.a, {
					href: "/en/runbooks/gpu-lab-legacy/",
					children: "What –gpus does, seen in a lab without GPUs"
				}),
				" (runbook)"
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
	"title": "Hand over GPUs by CDI",
	"description": "Read the long list of warnings of nvidia-ctk cdi generate, give GPUs to a container by CDI, and compare its specification with that of the legacy mode.",
	"sidebar": { "order": 51 },
	"level": "intermediate",
	"minutes": 15,
	"topics": ["gpu"],
	"tags": [
		"GPU",
		"CDI",
		"lab",
		"nvidia-ctk",
		"nvidia-cdi-hook",
		"createContainer",
		"/etc/cdi",
		"NVIDIA_VISIBLE_DEVICES",
		"features.cdi"
	],
	"related": [
		"gpu/cdi",
		"gpu/legacy-or-cdi",
		"errors/gpu-cdi-unresolvable",
		"errors/gpu-nvml-unknown-error",
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
			"slug": "generate",
			"text": "Create the definition"
		},
		{
			"depth": 2,
			"slug": "list",
			"text": "The names"
		},
		{
			"depth": 2,
			"slug": "specification",
			"text": "Read the definition"
		},
		{
			"depth": 2,
			"slug": "run",
			"text": "Start with CDI"
		},
		{
			"depth": 2,
			"slug": "hooks",
			"text": "Other hooks"
		},
		{
			"depth": 2,
			"slug": "in-the-spec",
			"text": "Everything is in the specification"
		},
		{
			"depth": 2,
			"slug": "side-by-side",
			"text": "Side by side"
		},
		{
			"depth": 2,
			"slug": "inside",
			"text": "From inside"
		},
		{
			"depth": 2,
			"slug": "one-of-them",
			"text": "One of them, and a wrong name"
		},
		{
			"depth": 2,
			"slug": "docker-itself",
			"text": "CDI with Docker alone"
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
var url = "runbooks/gpu-lab-cdi/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
