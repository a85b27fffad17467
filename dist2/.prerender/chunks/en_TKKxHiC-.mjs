import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/jetson-clone3/en.mdx
function _createMdxContent(props) {
	const _components = Object.assign({
		a: "a",
		code: "code",
		div: "div",
		h2: "h2",
		li: "li",
		ol: "ol",
		p: "p",
		path: "path",
		span: "span",
		svg: "svg",
		ul: "ul"
	}, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"At the end, when a Jetson answers ",
			createVNode(_components.code, {
				dir: "auto",
				children: "error adding seccomp filter rule for syscall clone3"
			}),
			", you can tell which part is the cause, check that a fixed version is available, and only then update."
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
				"Needs: the terminal on this page, a Jetson of November 2021 (Ubuntu 18.04 on arm64) soon after an update of ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker.io"
				}),
				". It has exactly the versions of that time, so this is not meant for your own Docker. A user with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "sudo"
				}),
				" and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "curl"
				}),
				" are there; on a real machine, ",
				createVNode(_components.code, {
					dir: "auto",
					children: "sudo apt install curl"
				}),
				" if it is missing."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Makes: no lasting ",
				createVNode(_components.a, {
					href: "/en/glossary/#container",
					class: "hb-term",
					"data-term": "container",
					"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
					children: "container"
				}),
				"; you add sources to apt, and update NVIDIA’s packages."
			] }),
			"\n",
			createVNode(_components.li, { children: "Leaves: those sources and packages. To go back, use “Reset machine” at the terminal." }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "version",
				children: "Look at Docker’s version"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#version",
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
					children: "# Look at Docker’s version"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "version" }),
		"\n",
		createVNode(_components.p, { children: [
			"20.10.7 alone looks older than 20.10.10, the release that introduced the problem. The clue is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "0ubuntu5"
			}),
			" after it. Ubuntu keeps the upstream number and adds single changes, and this is its fifth revision. Always read a version number to the end."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "without-nvidia",
				children: "Without nvidia it runs"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#without-nvidia",
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
					children: "# Without nvidia it runs"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "without-nvidia" }),
		"\n",
		createVNode(_components.p, { children: [
			"Leave out ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime"
			}),
			" and the container runs normally. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "aarch64"
			}),
			" is 64-bit ARM, the Jetson’s processor. So far Docker itself, the ",
			createVNode(_components.a, {
				href: "/en/glossary/#image",
				class: "hb-term",
				"data-term": "image",
				"data-about": "The read-only files and settings that containers are made from. It is a stack of layers.",
				children: "image"
			}),
			" and the ",
			createVNode(_components.a, {
				href: "/en/glossary/#kernel",
				class: "hb-term",
				"data-term": "kernel",
				"data-about": "The core of an operating system. It manages processes, memory and devices, and it isolates containers.",
				children: "kernel"
			}),
			" are not the cause."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "symptom",
				children: "With nvidia it fails"
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
					children: "# With nvidia it fails"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "symptom" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "--runtime nvidia"
		}), " is the only difference, and the start fails. Read long messages like this from the end."] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "permission denied"
			}), " is the reason."] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "error adding seccomp filter rule for syscall clone3"
				}),
				" is what was refused: adding a rule about the system call ",
				createVNode(_components.code, {
					dir: "auto",
					children: "clone3"
				}),
				" to ",
				createVNode(_components.a, {
					href: "/en/glossary/#seccomp",
					class: "hb-term",
					"data-term": "seccomp",
					"data-about": "The kernel's filter on the system calls a process may make. Docker gives containers a default list of permitted calls.",
					children: "seccomp"
				}),
				", which decides which system calls a container may make."
			] }),
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "starting container process caused"
			}), " is when it happened: just before the process begins."] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "failed to create shim: OCI runtime create failed"
				}),
				" is where it happened: ",
				createVNode(_components.a, {
					href: "/en/glossary/#containerd",
					class: "hb-term",
					"data-term": "containerd",
					"data-about": "The daemon that manages the start and the end of containers for dockerd. Through a shim it calls runc, which starts the process.",
					children: "containerd"
				}),
				" called the ",
				createVNode(_components.a, {
					href: "/en/glossary/#runtime",
					class: "hb-term",
					"data-term": "container runtime",
					"data-about": "The program that actually creates and runs a container. In Docker, you choose it with `--runtime`.",
					children: "runtime"
				}),
				", and the runtime failed."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"In spite of the wording, the error has nothing to do with your permissions. You are already using ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo"
			}),
			". Even the ",
			createVNode(_components.a, {
				href: "/en/glossary/#exit-code",
				class: "hb-term",
				"data-term": "exit code",
				"data-about": "The number a process returns when it ends. 0 is success, 125 a failure of Docker, 137 a kill (128 + 9).",
				children: "exit code"
			}),
			" 126 comes from the wording: the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" command reads it as “may not be executed”."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "why",
				children: "Which part is too old"
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
					children: "# Which part is too old"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "why" }),
		"\n",
		createVNode(_components.p, { children: [
			"Here are all the parts involved: a new ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.io"
			}),
			", together with NVIDIA packages that do not support it yet."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"The new ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.io"
			}),
			" has one more rule in its default seccomp profile: answer ",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone3"
			}),
			" with “there is no such call”. The number of that answer is in a field called ",
			createVNode(_components.code, {
				dir: "auto",
				children: "errnoRet"
			}),
			". The old ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" reads the profile, writes it out again, and drops the field because it does not know it. Without the number the rule does the same as the default, and libseccomp refuses such rules. That is the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "permission denied"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.p, { children: "So you have two ways out: newer NVIDIA packages that keep the rule intact, or an older Docker that does not have it. Here you update." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "add-repository",
				children: "Add the experimental repository"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#add-repository",
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
					children: "# Add the experimental repository"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "add-repository" }),
		"\n",
		createVNode(_components.p, { children: [
			"It looks like one command, but ",
			createVNode(_components.code, {
				dir: "auto",
				children: "&&"
			}),
			" joins four steps:"
		] }),
		"\n",
		createVNode(_components.ol, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"read ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/os-release"
				}),
				" and build the text ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ubuntu18.04"
				}),
				" from it;"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"give apt NVIDIA’s signing key (it says ",
				createVNode(_components.code, {
					dir: "auto",
					children: "OK"
				}),
				");"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"write the usual sources to ",
				createVNode(_components.code, {
					dir: "auto",
					children: "sources.list.d"
				}),
				"; the fixed version does not need them (they have ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-docker2"
				}),
				" and others);"
			] }),
			"\n",
			createVNode(_components.li, { children: "write the experimental source too, which is the one that has the fixed version." }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"apt replaces ",
			createVNode(_components.code, {
				dir: "auto",
				children: "$(ARCH)"
			}),
			", not the shell, so leave it as it is."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"On today’s Ubuntu ",
			createVNode(_components.code, {
				dir: "auto",
				children: "apt-key"
			}),
			" is deprecated: put the key into ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/apt/keyrings/"
			}),
			", and name it in the source’s line with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "signed-by="
			}),
			". These are the steps of that time."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "update",
				children: "Fetch the lists"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#update",
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
					children: "# Fetch the lists"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "update" }),
		"\n",
		createVNode(_components.p, { children: [
			"The sources are in place, but apt does not know yet what they offer. A ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Get:"
			}),
			" line with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "experimental"
			}),
			" in its address means that apt has the new list."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "candidate",
				children: "See what you would get"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#candidate",
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
					children: "# See what you would get"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "candidate" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "apt show"
		}), " describes the candidate, the version that apt would install now. Look at three lines."] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "Version: 1.7.0~rc.1-1"
				}),
				" is the fixed one. The ",
				createVNode(_components.code, {
					dir: "auto",
					children: "~"
				}),
				" means “before”: once the final 1.7.0 is out, apt treats that as newer."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "Breaks:"
				}),
				" says that it does not work with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-runtime"
				}),
				" up to 3.5.0-1. That is why the next step updates that package too."
			] }),
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "APT-Sources:"
			}), " shows that it comes from the experimental source you have just added."] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Records of that time show one more line, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "APT-Manual-Installed: yes"
			}),
			". apt prints it only for a version that is already installed: repeat the command after the update, and you see it."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"If you see an older version here, adding the ",
			createVNode(_components.a, {
				href: "/en/glossary/#repository",
				class: "hb-term",
				"data-term": "repository",
				"data-about": "Images with the same name and different tags. The source that apt gets packages from is also called a repository.",
				children: "repository"
			}),
			" or ",
			createVNode(_components.code, {
				dir: "auto",
				children: "apt update"
			}),
			" has failed. Go back and fix that first."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "install",
				children: "Update it"
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
					children: "# Update it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "install" }),
		"\n",
		createVNode(_components.p, { children: [
			"Below ",
			createVNode(_components.code, {
				dir: "auto",
				children: "The following packages will be upgraded:"
			}),
			" you see the other packages that are upgraded too. When you see ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Setting up nvidia-container-toolkit (1.7.0~rc.1-1) ..."
			}),
			", it is done."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "-y"
			}),
			" skips the question. On a real machine, leave it out the first time, read what will change, and then answer ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Y"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "mended",
				children: "Check that it worked"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#mended",
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
		createVNode($$Step, { id: "mended" }),
		"\n",
		createVNode(_components.p, { children: [
			"The command that failed before now runs. Note that you did not restart Docker. It calls the program ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" each time it creates a container, so the next container already uses the new one."
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
		createVNode(_components.p, { children: "This removes the test image. The sources and the newer packages stay, because with the old packages the error would come back." }),
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
			createVNode(_components.li, { children: ["More on reading apt: ", createVNode(_components.a, {
				href: "/en/gpu/pin-packages/",
				children: "Choose a package’s version and hold it"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["How the rule gets broken, with a picture: ", createVNode(_components.a, {
				href: "/en/gpu/jetson-clone3/",
				children: "Jetson and clone3"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"The other way out: ",
				createVNode(_components.a, {
					href: "/en/runbooks/jetson-pin-older-docker/",
					children: "Choose an older Docker and pin it"
				}),
				" (runbook)"
			] }),
			"\n",
			createVNode(_components.li, { children: ["The error explained: ", createVNode(_components.a, {
				href: "/en/errors/seccomp-clone3-nvidia/",
				children: "error adding seccomp filter rule for syscall clone3"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["When the message is different: ", createVNode(_components.a, {
				href: "/en/errors/gpu-unknown-runtime-nvidia/",
				children: "unknown or invalid runtime name: nvidia"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.a, {
					href: "/en/glossary/#shim",
					class: "hb-term",
					"data-term": "shim",
					"data-about": "A small program that stays with each container and keeps its input, output and exit code. Because of it, containers can outlive a stop of dockerd.",
					children: "Shim"
				}),
				" and ",
				createVNode(_components.a, {
					href: "/en/glossary/#runc",
					class: "hb-term",
					"data-term": "runc",
					"data-about": "The OCI runtime that Docker comes with. It prepares namespaces and cgroups, starts the process, and ends.",
					children: "runc"
				}),
				", which the error mentions: ",
				createVNode(_components.a, {
					href: "/en/engine/dockerd-containerd-runc/",
					children: "From dockerd to runc"
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
	"title": "Fix the clone3 error on a Jetson",
	"description": "On a Jetson only --runtime nvidia fails. Fix it with the nvidia-container-toolkit from the experimental repository.",
	"sidebar": { "order": 5 },
	"level": "intermediate",
	"minutes": 15,
	"topics": ["gpu"],
	"tags": [
		"Jetson",
		"NVIDIA",
		"clone3",
		"seccomp",
		"nvidia-container-toolkit",
		"apt",
		"apt-key",
		"apt show",
		"JetPack"
	],
	"related": [
		"gpu/jetson-clone3",
		"gpu/pin-packages",
		"errors/seccomp-clone3-nvidia",
		"errors/gpu-unknown-runtime-nvidia",
		"runbooks/jetson-pin-older-docker"
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
			"slug": "version",
			"text": "Look at Docker’s version"
		},
		{
			"depth": 2,
			"slug": "without-nvidia",
			"text": "Without nvidia it runs"
		},
		{
			"depth": 2,
			"slug": "symptom",
			"text": "With nvidia it fails"
		},
		{
			"depth": 2,
			"slug": "why",
			"text": "Which part is too old"
		},
		{
			"depth": 2,
			"slug": "add-repository",
			"text": "Add the experimental repository"
		},
		{
			"depth": 2,
			"slug": "update",
			"text": "Fetch the lists"
		},
		{
			"depth": 2,
			"slug": "candidate",
			"text": "See what you would get"
		},
		{
			"depth": 2,
			"slug": "install",
			"text": "Update it"
		},
		{
			"depth": 2,
			"slug": "mended",
			"text": "Check that it worked"
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
var url = "runbooks/jetson-clone3/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/jetson-clone3/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/jetson-clone3/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
