import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/gpu-lab-legacy/en.mdx
function _createMdxContent(props) {
	const _components = Object.assign({
		a: "a",
		button: "button",
		code: "code",
		div: "div",
		figcaption: "figcaption",
		figure: "figure",
		h2: "h2",
		li: "li",
		link: "link",
		p: "p",
		path: "path",
		pre: "pre",
		script: "script",
		span: "span",
		strong: "strong",
		svg: "svg",
		ul: "ul"
	}, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"At the end you can show in the files which part does what between ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker run --gpus=all"
			}),
			" and the moment ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/dev/nvidia0"
			}),
			" appears. You do not need a GPU."
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
				"Needs: the terminal on this page, a machine on which a fake ",
				createVNode(_components.a, {
					href: "/en/glossary/#kernel-module",
					class: "hb-term",
					"data-term": "kernel module",
					"data-about": "A part that is added to the kernel while it runs. `lsmod` lists them, `modprobe` loads one.",
					children: "kernel module"
				}),
				" and a fake library answer “there are four Tesla T4 here”. It has Docker 27.3.1 and ",
				createVNode(_components.a, {
					href: "/en/glossary/#nvidia-container-toolkit",
					class: "hb-term",
					"data-term": "NVIDIA Container Toolkit",
					"data-about": "NVIDIA's tools that give containers access to GPUs: a runtime, a hook, and `nvidia-ctk`.",
					children: "NVIDIA Container Toolkit"
				}),
				" 1.17.1, and you are ",
				createVNode(_components.a, {
					href: "/en/glossary/#root",
					class: "hb-term",
					"data-term": "root",
					"data-about": "The user who may do anything; its number is 0. By default containers run as root, but without some of its privileges.",
					children: "root"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Makes: a few ",
				createVNode(_components.a, {
					href: "/en/glossary/#container",
					class: "hb-term",
					"data-term": "container",
					"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
					children: "containers"
				}),
				". They cannot compute. What you can study is ",
				createVNode(_components.strong, { children: "how a GPU gets into a container" }),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Leaves: only the ",
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
				"; the containers are removed at the end."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "pretender",
				children: "What pretends to be the driver"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#pretender",
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
					children: "# What pretends to be the driver"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "pretender" }),
		"\n",
		createVNode(_components.p, { children: [
			"Where a real machine lists ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia"
			}),
			", ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia_uvm"
			}),
			" and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia_modeset"
			}),
			", there is one module, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "fake_nvidia_driver"
			}),
			". The major number of the ",
			createVNode(_components.a, {
				href: "/en/glossary/#device-file",
				class: "hb-term",
				"data-term": "device file",
				"data-about": "A file through which programs reach a device, such as `/dev/nvidia0`. The kernel identifies the device by its type and numbers.",
				children: "device files"
			}),
			", 195, is NVIDIA’s own. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidiactl"
			}),
			" is for control; ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia0"
			}),
			" to ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia3"
			}),
			" are the GPUs."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"There is no ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/dev/nvidia-uvm"
			}),
			". ",
			createVNode(_components.a, {
				href: "/en/glossary/#cuda",
				class: "hb-term",
				"data-term": "CUDA",
				"data-about": "NVIDIA's platform for computing on its GPUs. Its libraries go into the image; the driver is the host's.",
				children: "CUDA"
			}),
			" programs need it, but the lab does not."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "oneshot",
				children: "What created the device files"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#oneshot",
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
					children: "# What created the device files"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "oneshot" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "inactive (dead)"
			}),
			", ",
			createVNode(_components.a, {
				href: "/en/glossary/#exit-code",
				class: "hb-term",
				"data-term": "exit code",
				"data-about": "The number a process returns when it ends. 0 is success, 125 a failure of Docker, 137 a kill (128 + 9).",
				children: "exit code"
			}),
			" 3: this looks like a failure, but it is not. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "status=0/SUCCESS"
			}),
			" in the line ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Process:"
			}),
			" and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Finished"
			}),
			" in the log say that the job is done. A service of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Type=oneshot"
			}),
			", which runs once while the machine starts, normally looks like this. For ",
			createVNode(_components.code, {
				dir: "auto",
				children: "systemctl status"
			}),
			", 3 only means “not running”."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "toolkit-sees",
				children: "What the toolkit sees"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#toolkit-sees",
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
					children: "# What the toolkit sees"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "toolkit-sees" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-cli"
			}),
			" is the program that attaches GPUs to containers, and it finds four T4. The UUIDs such as ",
			createVNode(_components.code, {
				dir: "auto",
				children: "GPU-0-FAKE-UUID"
			}),
			" and the bus location ",
			createVNode(_components.code, {
				dir: "auto",
				children: "00:00.0"
			}),
			" for all of them come from the fake library."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"When a GPU container does not start, try this command: it only asks the ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			". If it fails here, Docker is not the cause."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "no-nvidia-smi",
				children: "There is no nvidia-smi"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#no-nvidia-smi",
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
					children: "# There is no nvidia-smi"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "no-nvidia-smi" }),
		"\n",
		createVNode(_components.p, { children: [
			"People often say “check the driver with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-smi"
			}),
			"”, but the toolkit does not use it. It uses the library ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libnvidia-ml.so.1"
			}),
			" (NVML). The one here is a fake of 22K, and that is enough for the answer above. The real one has about 2M."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "versions",
				children: "The toolkit, and how Docker knows it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#versions",
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
					children: "# The toolkit, and how Docker knows it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "versions" }),
		"\n",
		createVNode(_components.p, { children: [
			"The command named ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-toolkit"
			}),
			" is another name for the ",
			createVNode(_components.a, {
				href: "/en/glossary/#hook",
				class: "hb-term",
				"data-term": "OCI hook",
				"data-about": "A program that the runtime calls when it creates or removes a container. One use is to give a container its GPUs.",
				children: "hook"
			}),
			", as its output shows (",
			createVNode(_components.code, {
				dir: "auto",
				children: "Container Runtime Hook"
			}),
			"). ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runtimes"
			}),
			" in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "daemon.json"
			}),
			" was written by ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-ctk runtime configure --runtime=docker"
			}),
			". It says: for ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime=nvidia"
			}),
			", call ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "info",
				children: "Read docker info"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#info",
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
					children: "# Read docker info"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "info" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia"
			}),
			" is among the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Runtimes:"
			}),
			", and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Default Runtime:"
			}),
			" is still ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runc"
			}),
			": containers only use the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia"
			}),
			" ",
			createVNode(_components.a, {
				href: "/en/glossary/#runtime",
				class: "hb-term",
				"data-term": "container runtime",
				"data-about": "The program that actually creates and runs a container. In Docker, you choose it with `--runtime`.",
				children: "runtime"
			}),
			" if you ask for it. At the end there are two warnings."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "bridge-filter",
				children: "What the two warnings mean"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#bridge-filter",
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
					children: "# What the two warnings mean"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "bridge-filter" }),
		"\n",
		createVNode(_components.p, { children: [
			"A Linux ",
			createVNode(_components.a, {
				href: "/en/glossary/#bridge",
				class: "hb-term",
				"data-term": "bridge network",
				"data-about": "The usual kind of network: a LAN for containers inside one host. By default, a container joins the one named `bridge`.",
				children: "bridge"
			}),
			" is a switch: packets that stay on one bridge do not usually go through iptables. The kernel module ",
			createVNode(_components.code, {
				dir: "auto",
				children: "br_netfilter"
			}),
			" and its setting ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bridge-nf-call-iptables"
			}),
			" send them through it. The small ",
			createVNode(_components.a, {
				href: "/en/glossary/#kernel",
				class: "hb-term",
				"data-term": "kernel",
				"data-about": "The core of an operating system. It manages processes, memory and devices, and it isolates containers.",
				children: "kernel"
			}),
			" of this lab does not have the module."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"It matters if you want iptables to block traffic between containers on the same ",
			createVNode(_components.a, {
				href: "/en/glossary/#network",
				class: "hb-term",
				"data-term": "network",
				"data-about": "Connects containers with each other and with the outside world. Only containers on the same network can reach each other directly.",
				children: "network"
			}),
			", for example with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--icc=false"
			}),
			". ",
			createVNode(_components.a, {
				href: "/en/glossary/#port-publishing",
				class: "hb-term",
				"data-term": "port publishing",
				"data-about": "To forward traffic from a port of the host to a port of a container, as in `-p 8080:80`.",
				children: "Published ports"
			}),
			" and outgoing traffic are routed and work in spite of the warnings. Docker 28 loads the module only when something needs it, and no longer warns."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Where the module exists, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "modprobe br_netfilter"
			}),
			" loads it and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sysctl net.bridge.bridge-nf-call-iptables=1"
			}),
			" switches it on."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "run",
				children: "Start with GPUs"
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
					children: "# Start with GPUs"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "run" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "-t"
			}),
			" is for a terminal, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-i"
			}),
			" for standard input, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-d"
			}),
			" for the background. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime=nvidia"
			}),
			" and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus=all"
			}),
			" are for the GPU."
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "--gpus=all"
				}),
				": the ",
				createVNode(_components.a, {
					href: "/en/glossary/#daemon",
					class: "hb-term",
					"data-term": "daemon",
					"data-about": "A program that runs in the background and waits for requests. In Docker it usually means dockerd.",
					children: "daemon"
				}),
				" adds the variable ",
				createVNode(_components.code, {
					dir: "auto",
					children: "NVIDIA_VISIBLE_DEVICES=all"
				}),
				" and the hook to the specification."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "--runtime=nvidia"
				}),
				": ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-runtime"
				}),
				" is called instead of ",
				createVNode(_components.a, {
					href: "/en/glossary/#runc",
					class: "hb-term",
					"data-term": "runc",
					"data-about": "The OCI runtime that Docker comes with. It prepares namespaces and cgroups, starts the process, and ends.",
					children: "runc"
				}),
				". It adds the hook if it is not there yet, and passes the specification on to runc."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"In the ",
			createVNode(_components.a, {
				href: "/en/glossary/#legacy-mode",
				class: "hb-term",
				"data-term": "legacy mode",
				"data-about": "The older way, before CDI: NVIDIA's hook finds the GPUs and attaches them each time a container starts.",
				children: "legacy mode"
			}),
			" one of the two is enough. With both there is still only one hook, as you see next."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "hook",
				children: "The hook in the specification"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#hook",
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
					children: "# The hook in the specification"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "hook" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "config.json"
			}),
			" is what ",
			createVNode(_components.a, {
				href: "/en/glossary/#containerd",
				class: "hb-term",
				"data-term": "containerd",
				"data-about": "The daemon that manages the start and the end of containers for dockerd. Through a shim it calls runc, which starts the process.",
				children: "containerd"
			}),
			"’s ",
			createVNode(_components.a, {
				href: "/en/glossary/#shim",
				class: "hb-term",
				"data-term": "shim",
				"data-about": "A small program that stays with each container and keeps its input, output and exit code. Because of it, containers can outlive a stop of dockerd.",
				children: "shim"
			}),
			" passes to runc, a specification as ",
			createVNode(_components.a, {
				href: "/en/glossary/#oci",
				class: "hb-term",
				"data-term": "OCI",
				"data-about": "Open Container Initiative: the body that sets the container standards, one each for images, runtimes and distribution.",
				children: "OCI"
			}),
			" defines it. There are two hooks below ",
			createVNode(_components.code, {
				dir: "auto",
				children: "prestart"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-runtime-hook prestart"
				}),
				" is the one that matters. runc prepares the container’s ",
				createVNode(_components.a, {
					href: "/en/glossary/#namespace",
					class: "hb-term",
					"data-term": "namespace",
					"data-about": "The kernel feature that limits what a process sees. There is one kind for process ids, one for networks, one for mounts and so on.",
					children: "namespaces"
				}),
				" and file system and runs this on the host ",
				createVNode(_components.strong, { children: "before" }),
				" the program starts. The hook reads ",
				createVNode(_components.code, {
					dir: "auto",
					children: "NVIDIA_VISIBLE_DEVICES"
				}),
				" and calls ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-cli"
				}),
				", which attaches devices and libraries."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "/proc/…/exe libnetwork-setkey"
				}),
				" has nothing to do with GPUs. ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/proc/…/exe"
				}),
				" is ",
				createVNode(_components.a, {
					href: "/en/glossary/#dockerd",
					class: "hb-term",
					"data-term": "dockerd",
					"data-about": "Docker's daemon. It takes requests through its API, manages images, networks and volumes, and leaves starting containers to containerd.",
					children: "dockerd"
				}),
				" itself, and this tells dockerd the container’s network namespace. ",
				createVNode(_components.code, {
					dir: "auto",
					children: "TRACEPARENT"
				}),
				" comes from OpenTelemetry, for tracing an operation across components."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "not-in-the-spec",
				children: "What the specification does not say"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#not-in-the-spec",
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
					children: "# What the specification does not say"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "not-in-the-spec" }),
		"\n",
		createVNode(_components.p, { children: [
			"This is the core of the legacy mode. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "linux.devices"
			}),
			" in the specification is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "null"
			}),
			"; only the environment mentions GPUs. Yet the container has the devices and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libcuda"
			}),
			". The hook attached them ",
			createVNode(_components.strong, { children: "without runc knowing" }),
			"."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"So it works even with an old runc, but it has disadvantages. What is not in the specification does not appear in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker inspect"
			}),
			", and when systemd rewrites the ",
			createVNode(_components.a, {
				href: "/en/glossary/#cgroup",
				class: "hb-term",
				"data-term": "cgroup",
				"data-about": "The kernel feature that limits how much CPU and memory, and which devices, a group of processes may use.",
				children: "cgroup"
			}),
			", ",
			createVNode(_components.a, {
				href: "/en/errors/gpu-nvml-unknown-error/",
				children: "the permission may disappear"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "one-of-them",
				children: "Give a container only one GPU"
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
					children: "# Give a container only one GPU"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "one-of-them" }),
		"\n",
		createVNode(_components.p, { children: [
			"The first asks by number, the second by UUID; both get only the third GPU. The last one has only ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime=nvidia"
			}),
			". The hook is called, finds no ",
			createVNode(_components.code, {
				dir: "auto",
				children: "NVIDIA_VISIBLE_DEVICES"
			}),
			" and does nothing (exit code 1 is how ",
			createVNode(_components.code, {
				dir: "auto",
				children: "grep"
			}),
			" says “not found”). Images such as ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia/cuda"
			}),
			" set the variable; for those ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime=nvidia"
			}),
			" alone is enough."
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
		createVNode(_components.p, { children: "This removes all the containers." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "own",
				children: "A lab of your own"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#own",
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
					children: "# A lab of your own"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"This machine follows ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-toolkit-v1.17.1"
			}),
			" of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ssst0n3/docker_archive"
			}),
			", a collection of images that run a virtual machine inside a container. Start it like this."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: [
				createVNode(_components.link, {
					rel: "stylesheet",
					href: "/_astro/ec.sdozo.css"
				}),
				createVNode(_components.script, {
					type: "module",
					src: "/_astro/ec.0vx5m.js"
				}),
				createVNode(_components.figure, {
					class: "frame is-terminal not-content",
					children: [
						createVNode(_components.figcaption, {
							class: "header",
							children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
								class: "sr-only",
								children: "Terminal"
							})]
						}),
						createVNode(_components.pre, {
							"data-language": "sh",
							tabindex: "0",
							children: createVNode(_components.code, { children: [
								createVNode(_components.div, {
									class: "ec-line",
									children: createVNode(_components.div, {
										class: "code",
										children: [
											createVNode(_components.span, {
												style: {
													"--0": "#F2F5FB",
													"--1": "#161F3D"
												},
												children: "cd"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#FFCD88",
													"--1": "#874900"
												},
												children: "nvidia-container-toolkit/v1.17.1"
											})
										]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line",
									children: createVNode(_components.div, {
										class: "code",
										children: [
											createVNode(_components.span, {
												style: {
													"--0": "#F2F5FB",
													"--1": "#161F3D"
												},
												children: "docker"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#FFCD88",
													"--1": "#874900"
												},
												children: "compose"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#9FD0E6",
													"--1": "#20607D"
												},
												children: "-f"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#FFCD88",
													"--1": "#874900"
												},
												children: "docker-compose.yml"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#9FD0E6",
													"--1": "#20607D"
												},
												children: "-f"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#FFCD88",
													"--1": "#874900"
												},
												children: "docker-compose.kvm.yml"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#FFCD88",
													"--1": "#874900"
												},
												children: "up"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#9FD0E6",
													"--1": "#20607D"
												},
												children: "-d"
											})
										]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "./ssh"
										})
									})
								})
							] })
						}),
						createVNode(_components.div, {
							class: "copy",
							children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
								title: "Copy",
								"data-copied": "Copied",
								"data-code": "cd nvidia-container-toolkit/v1.17.1docker compose -f docker-compose.yml -f docker-compose.kvm.yml up -d./ssh",
								children: createVNode(_components.div, {})
							})]
						}),
						createVNode(_components.figcaption, {
							class: "hb-not-run",
							"data-pagefind-ignore": "",
							"data-reason": "state",
							children: "For a machine that is in this state."
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker-compose.kvm.yml"
			}),
			" adds KVM, and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "./ssh"
			}),
			" is a script that logs you in. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "make all DIR=nvidia-container-toolkit/v1.17.1"
			}),
			" builds it; ",
			createVNode(_components.code, {
				dir: "auto",
				children: "FROM ssst0n3/docker_archive:ctr_nvidia-container-toolkit-v1.17.1_v0.2.0"
			}),
			" builds on top of it. ",
			createVNode(_components.a, {
				href: "/en/glossary/#cdi",
				class: "hb-term",
				"data-term": "CDI",
				"data-about": "A standard that names devices such as GPUs and describes in a file how to give them to a container. Docker accepts such a name in `--device`.",
				children: "CDI"
			}),
			", the topic of the next runbook, works from v0.2.0 on. ",
			createVNode(_components.a, {
				href: "/en/gpu/lab/",
				children: "A lab without GPUs"
			}),
			" explains what is fake in it and how it is built."
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
			createVNode(_components.li, { children: [
				"How it works, as a text: ",
				createVNode(_components.a, {
					href: "/en/gpu/legacy-mode/",
					children: "Legacy mode"
				}),
				", ",
				createVNode(_components.a, {
					href: "/en/gpu/legacy-or-cdi/",
					children: "Legacy and CDI"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"The other way, in the same lab: ",
				createVNode(_components.a, {
					href: "/en/runbooks/gpu-lab-cdi/",
					children: "Hand over GPUs by CDI"
				}),
				" (runbook)"
			] }),
			"\n",
			createVNode(_components.li, { children: ["When Docker does not find the hook or the CLI: ", createVNode(_components.a, {
				href: "/en/errors/gpu-hook-binary-missing/",
				children: "parts of the toolkit are missing"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"When ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--gpus"
				}),
				" fails: ",
				createVNode(_components.a, {
					href: "/en/errors/gpu-no-device-driver/",
					children: "could not select device driver"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: ["What shim and runc do: ", createVNode(_components.a, {
				href: "/en/engine/dockerd-containerd-runc/",
				children: "From dockerd to runc"
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
	"title": "What --gpus does, seen in a lab without GPUs",
	"description": "On a machine with four fake Tesla T4, start a GPU container and see where nvidia-container-runtime-hook appears in the container's specification, and what it does.",
	"sidebar": { "order": 50 },
	"level": "intermediate",
	"minutes": 15,
	"topics": ["gpu"],
	"tags": [
		"GPU",
		"lab",
		"nvidia-container-toolkit",
		"nvidia-container-cli",
		"nvidia-container-runtime-hook",
		"prestart",
		"config.json",
		"bridge-nf-call-iptables",
		"legacy"
	],
	"related": [
		"gpu/legacy-mode",
		"gpu/lab",
		"errors/gpu-no-device-driver",
		"errors/gpu-hook-binary-missing",
		"runbooks/gpu-lab-cdi"
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
			"slug": "pretender",
			"text": "What pretends to be the driver"
		},
		{
			"depth": 2,
			"slug": "oneshot",
			"text": "What created the device files"
		},
		{
			"depth": 2,
			"slug": "toolkit-sees",
			"text": "What the toolkit sees"
		},
		{
			"depth": 2,
			"slug": "no-nvidia-smi",
			"text": "There is no nvidia-smi"
		},
		{
			"depth": 2,
			"slug": "versions",
			"text": "The toolkit, and how Docker knows it"
		},
		{
			"depth": 2,
			"slug": "info",
			"text": "Read docker info"
		},
		{
			"depth": 2,
			"slug": "bridge-filter",
			"text": "What the two warnings mean"
		},
		{
			"depth": 2,
			"slug": "run",
			"text": "Start with GPUs"
		},
		{
			"depth": 2,
			"slug": "hook",
			"text": "The hook in the specification"
		},
		{
			"depth": 2,
			"slug": "not-in-the-spec",
			"text": "What the specification does not say"
		},
		{
			"depth": 2,
			"slug": "one-of-them",
			"text": "Give a container only one GPU"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "Tidy up"
		},
		{
			"depth": 2,
			"slug": "own",
			"text": "A lab of your own"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "What to read next"
		}
	];
}
var url = "runbooks/gpu-lab-legacy/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
