import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/architecture-tour/en.mdx
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
		strong: "strong",
		svg: "svg",
		ul: "ul"
	}, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"At the end you can name the five programs that take part in running a ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "container"
			}),
			", and say what each is for, because you have seen them work. You also know what stops and what keeps running when ",
			createVNode(_components.a, {
				href: "/en/glossary/#dockerd",
				class: "hb-term",
				"data-term": "dockerd",
				"data-about": "Docker's daemon. It takes requests through its API, manages images, networks and volumes, and leaves starting containers to containerd.",
				children: "dockerd"
			}),
			" is down."
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
			createVNode(_components.li, { children: "Needs: the terminal on this page. During the steps a panel, “Look inside”, opens and shows what the last command triggered." }),
			"\n",
			createVNode(_components.li, { children: [
				"Makes: a container ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-web"
				}),
				", and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/docker/daemon.json"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Leaves: the ",
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
					children: "nginx"
				}),
				" and the ",
				createVNode(_components.code, {
					dir: "auto",
					children: "daemon.json"
				}),
				"; the container is removed at the end."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "who-is-there",
				children: "Two daemons, waiting"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#who-is-there",
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
					children: "# Two daemons, waiting"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "who-is-there" }),
		"\n",
		createVNode(_components.p, { children: [
			"There is no container yet, but two programs are already running. Both are children of systemd (",
			createVNode(_components.a, {
				href: "/en/glossary/#pid-1",
				class: "hb-term",
				"data-term": "PID 1",
				"data-about": "The first process of a container. When it ends, the container stops.",
				children: "PID 1"
			}),
			"); neither is a child of the other."
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "dockerd"
				}),
				", Docker’s ",
				createVNode(_components.a, {
					href: "/en/glossary/#daemon",
					class: "hb-term",
					"data-term": "daemon",
					"data-about": "A program that runs in the background and waits for requests. In Docker it usually means dockerd.",
					children: "daemon"
				}),
				", looks after images, ",
				createVNode(_components.a, {
					href: "/en/glossary/#volume",
					class: "hb-term",
					"data-term": "volume",
					"data-about": "A named place for data that Docker manages. It outlives the containers that use it.",
					children: "volumes"
				}),
				" and ",
				createVNode(_components.a, {
					href: "/en/glossary/#network",
					class: "hb-term",
					"data-term": "network",
					"data-about": "Connects containers with each other and with the outside world. Only containers on the same network can reach each other directly.",
					children: "networks"
				}),
				", and takes requests through its API."
			] }),
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "containerd"
			}), " runs containers. dockerd asks it to do that."] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"The ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" command is not among them. It only sends requests, and runs only while you use it."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "without-the-command",
				children: "Any client will do"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#without-the-command",
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
					children: "# Any client will do"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "without-the-command" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "curl"
			}),
			" gets the same answer from the same API: ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" is one of many clients that speak HTTP to this ",
			createVNode(_components.a, {
				href: "/en/glossary/#socket",
				class: "hb-term",
				"data-term": "socket",
				"data-about": "An endpoint through which programs talk to each other. dockerd listens on one that looks like a file, `/var/run/docker.sock`.",
				children: "socket"
			}),
			". “Look inside” shows only ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker → dockerd"
			}),
			" lines."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "pull",
				children: "Fetch an image"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#pull",
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
					children: "# Fetch an image"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "pull" }),
		"\n",
		createVNode(_components.p, { children: [
			"Again dockerd did all the work. Check that no line goes to ",
			createVNode(_components.a, {
				href: "/en/glossary/#containerd",
				class: "hb-term",
				"data-term": "containerd",
				"data-about": "The daemon that manages the start and the end of containers for dockerd. Through a shim it calls runc, which starts the process.",
				children: "containerd"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "create",
				children: "Create"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#create",
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
					children: "# Create"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "create" }),
		"\n",
		createVNode(_components.p, { children: [
			"dockerd has still not asked containerd. There are two results: the record of a container (below ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/var/lib/docker/containers/"
			}),
			"), and a ",
			createVNode(_components.a, {
				href: "/en/glossary/#writable-layer",
				class: "hb-term",
				"data-term": "writable layer",
				"data-about": "The layer a container has on top of its image. Everything written in the container goes there, and it is removed with the container.",
				children: "writable layer"
			}),
			" on top of the image."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "nothing-yet",
				children: "Nothing runs yet"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#nothing-yet",
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
					children: "# Nothing runs yet"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "nothing-yet" }),
		"\n",
		createVNode(_components.p, { children: [
			"There is no new process. This is the state that ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker ps -a"
			}),
			" calls ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Created"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "start",
				children: "Start"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#start",
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
					children: "# Start"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "start" }),
		"\n",
		createVNode(_components.p, { children: "Now a lot happens. Read it from the top." }),
		"\n",
		createVNode(_components.ol, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "docker → dockerd"
				}),
				": ",
				createVNode(_components.code, {
					dir: "auto",
					children: "POST /containers/…/start"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "dockerd → containerd"
			}), ": make a container, make a task."] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "containerd ⇒ containerd-shim-runc-v2"
				}),
				": containerd starts a helper for this one container, the ",
				createVNode(_components.a, {
					href: "/en/glossary/#shim",
					class: "hb-term",
					"data-term": "shim",
					"data-about": "A small program that stays with each container and keeps its input, output and exit code. Because of it, containers can outlive a stop of dockerd.",
					children: "shim"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "containerd-shim-runc-v2 ⇒ runc"
				}),
				": the shim calls ",
				createVNode(_components.a, {
					href: "/en/glossary/#runc",
					class: "hb-term",
					"data-term": "runc",
					"data-about": "The OCI runtime that Docker comes with. It prepares namespaces and cgroups, starts the process, and ends.",
					children: "runc"
				}),
				", and runc builds the box: ",
				createVNode(_components.a, {
					href: "/en/glossary/#namespace",
					class: "hb-term",
					"data-term": "namespace",
					"data-about": "The kernel feature that limits what a process sees. There is one kind for process ids, one for networks, one for mounts and so on.",
					children: "namespaces"
				}),
				", ",
				createVNode(_components.a, {
					href: "/en/glossary/#cgroup",
					class: "hb-term",
					"data-term": "cgroup",
					"data-about": "The kernel feature that limits how much CPU and memory, and which devices, a group of processes may use.",
					children: "cgroups"
				}),
				", ",
				createVNode(_components.a, {
					href: "/en/glossary/#mount",
					class: "hb-term",
					"data-term": "mount",
					"data-about": "To make a folder or file system appear at a path. Whatever was at that path before is hidden.",
					children: "mounts"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "runc ⇒ libnetwork-setkey"
				}),
				": the box is ready, and a ",
				createVNode(_components.a, {
					href: "/en/glossary/#hook",
					class: "hb-term",
					"data-term": "OCI hook",
					"data-about": "A program that the runtime calls when it creates or removes a container. One use is to give a container its GPUs.",
					children: "hook"
				}),
				" that dockerd asked for connects the network."
			] }),
			"\n",
			createVNode(_components.li, { children: "Finally the first process of the container starts." }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"runc’s lines end with a result: once it has built the box, runc ",
			createVNode(_components.strong, { children: "ends" }),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "family",
				children: "The processes that remain"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#family",
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
					children: "# The processes that remain"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "family" }),
		"\n",
		createVNode(_components.p, { children: "The parent of nginx is the shim; the parent of the shim is not containerd but PID 1. The shim detaches from containerd as soon as it starts, so that containers survive a restart of containerd and dockerd." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "bundle",
				children: "The plan of the box"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#bundle",
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
					children: "# The plan of the box"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "bundle" }),
		"\n",
		createVNode(_components.p, { children: [
			"This ",
			createVNode(_components.code, {
				dir: "auto",
				children: "config.json"
			}),
			" is the plan that runc read. Its format is a shared standard, the ",
			createVNode(_components.a, {
				href: "/en/glossary/#runtime-spec",
				class: "hb-term",
				"data-term": "runtime spec",
				"data-about": "The OCI document that defines a container's plan, `config.json`, and how a runtime runs it.",
				children: "OCI Runtime Specification"
			}),
			": it says what to execute and which namespaces to separate. The options of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker run"
			}),
			" end up here."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "hooks",
				children: "Hooks"
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
					children: "# Hooks"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "hooks" }),
		"\n",
		createVNode(_components.p, { children: [
			"The plan lists ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libnetwork-setkey"
			}),
			", which connects the network, as a program to call before the start. In ",
			createVNode(_components.a, {
				href: "/en/glossary/#legacy-mode",
				class: "hb-term",
				"data-term": "legacy mode",
				"data-about": "The older way, before CDI: NVIDIA's hook finds the GPUs and attaches them each time a container starts.",
				children: "legacy mode"
			}),
			", NVIDIA GPUs are added at the same point."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "runc",
				children: "Ask runc"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#runc",
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
					children: "# Ask runc"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "runc" }),
		"\n",
		createVNode(_components.p, { children: "runc does not keep running, but it records the state of each container. The PID is that of the nginx you saw above." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "exec",
				children: "Go in later"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#exec",
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
					children: "# Go in later"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "exec" }),
		"\n",
		createVNode(_components.p, { children: [
			"For ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker exec"
			}),
			" the shim calls runc too. This time runc builds no box; it adds a process to the existing one."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "live-restore",
				children: "Leave the containers running"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#live-restore",
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
					children: "# Leave the containers running"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "live-restore" }),
		"\n",
		createVNode(_components.p, { children: [
			"For the next step, switch on ",
			createVNode(_components.code, {
				dir: "auto",
				children: "live-restore"
			}),
			"; without it dockerd stops the containers when it stops."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "without-dockerd",
				children: "Without the daemon"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#without-dockerd",
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
					children: "# Without the daemon"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "without-dockerd" }),
		"\n",
		createVNode(_components.p, { children: [
			"dockerd is not running and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker ps"
			}),
			" fails, but nginx keeps running with the same PID and the same parent, because the shim holds the container."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"You also have to stop ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.socket"
			}),
			": as soon as anyone uses the socket, systemd would start dockerd again."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "dockerd-again",
				children: "Back again"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#dockerd-again",
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
					children: "# Back again"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "dockerd-again" }),
		"\n",
		createVNode(_components.p, { children: "dockerd finds the running shim and takes over the container again." }),
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
			"Follow what ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker rm -f"
			}),
			" does: it removes processes, files, mounts and network devices in the reverse order of their creation."
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
			createVNode(_components.li, { children: ["The same as a picture: ", createVNode(_components.a, {
				href: "/en/engine/dockerd-containerd-runc/",
				children: "dockerd, containerd, shim, runc"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"What the ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker"
				}),
				" command is: ",
				createVNode(_components.a, {
					href: "/en/engine/docker-is-a-client/",
					children: "docker is a client of an API"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: ["When the daemon is really not there: ", createVNode(_components.a, {
				href: "/en/errors/daemon-cannot-connect/",
				children: "Cannot connect to the Docker daemon"
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
	"title": "Behind docker run",
	"description": "Start one container and watch, as it happens, what docker, dockerd, containerd, the shim and runc each do.",
	"sidebar": { "order": 10 },
	"level": "intermediate",
	"minutes": 15,
	"topics": ["engine"],
	"tags": [
		"architecture",
		"dockerd",
		"containerd",
		"containerd-shim",
		"runc",
		"OCI",
		"Engine API",
		"live-restore"
	],
	"related": [
		"engine/dockerd-containerd-runc",
		"engine/docker-is-a-client",
		"runbooks/engine-api-with-curl",
		"errors/daemon-cannot-connect"
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
			"slug": "who-is-there",
			"text": "Two daemons, waiting"
		},
		{
			"depth": 2,
			"slug": "without-the-command",
			"text": "Any client will do"
		},
		{
			"depth": 2,
			"slug": "pull",
			"text": "Fetch an image"
		},
		{
			"depth": 2,
			"slug": "create",
			"text": "Create"
		},
		{
			"depth": 2,
			"slug": "nothing-yet",
			"text": "Nothing runs yet"
		},
		{
			"depth": 2,
			"slug": "start",
			"text": "Start"
		},
		{
			"depth": 2,
			"slug": "family",
			"text": "The processes that remain"
		},
		{
			"depth": 2,
			"slug": "bundle",
			"text": "The plan of the box"
		},
		{
			"depth": 2,
			"slug": "hooks",
			"text": "Hooks"
		},
		{
			"depth": 2,
			"slug": "runc",
			"text": "Ask runc"
		},
		{
			"depth": 2,
			"slug": "exec",
			"text": "Go in later"
		},
		{
			"depth": 2,
			"slug": "live-restore",
			"text": "Leave the containers running"
		},
		{
			"depth": 2,
			"slug": "without-dockerd",
			"text": "Without the daemon"
		},
		{
			"depth": 2,
			"slug": "dockerd-again",
			"text": "Back again"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "Tidy up"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "Read next"
		}
	];
}
var url = "runbooks/architecture-tour/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/architecture-tour/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/architecture-tour/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
