import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/first-container/en.mdx
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
			"At the end you can split a ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker run"
			}),
			" line into its three jobs: pull an ",
			createVNode(_components.a, {
				href: "/en/glossary/#image",
				class: "hb-term",
				"data-term": "image",
				"data-about": "The read-only files and settings that containers are made from. It is a stack of layers.",
				children: "image"
			}),
			", create a ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "container"
			}),
			", start it. You can do each of them on its own, and wherever you stop, you know what exists at that moment and what does not."
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
				"Needs: Linux with Docker on it, and a user who may run ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker"
				}),
				". The terminal on this page has both."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Makes: three containers whose names begin with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-"
				}),
				", so that nothing gets mixed up with your own if you try this on your own Docker."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Leaves: the images you pulled (",
				createVNode(_components.code, {
					dir: "auto",
					children: "hello-world"
				}),
				" and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nginx:alpine"
				}),
				"). The containers are removed at the end, and the last step also says how to remove the images."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "hello",
				children: "Run something"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#hello",
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
					children: "# Run something"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "hello" }),
		"\n",
		createVNode(_components.p, { children: [
			"This image prints a greeting and ends. When you ask for an image that is not here yet, Docker says ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Unable to find image 'hello-world:latest' locally"
			}),
			" and fetches it from Docker Hub. The second time you do not see that line, and the greeting comes at once."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Read points 1 to 4 below the greeting. The ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" command only sent a request. The ",
			createVNode(_components.a, {
				href: "/en/glossary/#daemon",
				class: "hb-term",
				"data-term": "daemon",
				"data-about": "A program that runs in the background and waits for requests. In Docker it usually means dockerd.",
				children: "daemon"
			}),
			", ",
			createVNode(_components.code, {
				dir: "auto",
				children: "dockerd"
			}),
			", pulled the image, created the container and delivered its output. The rest of this page goes through that work step by step."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "once-more",
				children: "If the name is taken"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#once-more",
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
					children: "# If the name is taken"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "once-more" }),
		"\n",
		createVNode(_components.p, { children: [
			"This step runs only when a container called ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-hello"
			}),
			" is left from an earlier try. Docker gives a name to one container at a time. So the old ones go, and the greeting comes again."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "what-is-left",
				children: "Where a finished container is"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#what-is-left",
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
					children: "# Where a finished container is"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "what-is-left" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker ps"
			}),
			" shows nothing but its heading, because it lists running containers only. With ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-a"
			}),
			" the finished ones appear as well."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"The number in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Exited (0)"
			}),
			" is what the container’s first process returned; 0 means that it ended normally. When that process ends, the container stops, but it is not removed. That is why Docker would refuse a second ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker run --name hatoba-hello …"
			}),
			": ",
			createVNode(_components.a, {
				href: "/en/errors/container-name-conflict/",
				children: "the name is taken"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "pull",
				children: "Get the image: pull"
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
					children: "# Get the image: pull"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "pull" }),
		"\n",
		createVNode(_components.p, { children: [
			"From here on you do what ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker run"
			}),
			" does, in three parts. The first is to pull the image."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Each line that ends in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Pull complete"
			}),
			" is a ",
			createVNode(_components.a, {
				href: "/en/glossary/#layer",
				class: "hb-term",
				"data-term": "layer",
				"data-about": "One set of changes to files; an image is a stack of them. However many images use a layer, it is on the disk only once.",
				children: "layer"
			}),
			", and the layers together are the image. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Digest:"
			}),
			" is computed from the content. The ",
			createVNode(_components.a, {
				href: "/en/glossary/#tag",
				class: "hb-term",
				"data-term": "tag",
				"data-about": "The part after `:` in an image's name, often a version. Without one, Docker uses `latest`, which does not mean the newest.",
				children: "tag"
			}),
			" ",
			createVNode(_components.code, {
				dir: "auto",
				children: "alpine"
			}),
			" may point to a different image tomorrow; the ",
			createVNode(_components.a, {
				href: "/en/glossary/#digest",
				class: "hb-term",
				"data-term": "digest",
				"data-about": "A value computed from the content; it begins with `sha256:`. A tag may move, but the same digest always means the same content.",
				children: "digest"
			}),
			" always points to the one you have now."
		] }),
		"\n",
		createVNode(_components.p, { children: "Nothing is running yet. You have a bundle of read-only files on your disk, and that is all." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "create",
				children: "Create the container: create"
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
					children: "# Create the container: create"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "create" }),
		"\n",
		createVNode(_components.p, { children: "This is the second part. The 64 digits are the container’s id; the 12 digits you see elsewhere are the beginning of it." }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "Created"
			}),
			" is like a furnished room with nobody in it: the container has a name, settings and a ",
			createVNode(_components.a, {
				href: "/en/glossary/#writable-layer",
				class: "hb-term",
				"data-term": "writable layer",
				"data-about": "The layer a container has on top of its image. Everything written in the container goes there, and it is removed with the container.",
				children: "writable layer"
			}),
			", but no process. A container that failed to start is left in this state too."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "start",
				children: "Start it: start"
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
					children: "# Start it: start"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "start" }),
		"\n",
		createVNode(_components.p, { children: [
			"Only now does a process run. The time after ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Up"
			}),
			" is how long it has been running. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker start"
			}),
			" prints the name and returns at once, while the program inside goes on."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "look-inside",
				children: "Look inside"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#look-inside",
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
					children: "# Look inside"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "look-inside" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker exec"
			}),
			" runs one more command in a container that is running. The ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			" is Ubuntu, but inside it is Alpine Linux. This one line shows what a container consists of: its own files, and the host’s ",
			createVNode(_components.a, {
				href: "/en/glossary/#kernel",
				class: "hb-term",
				"data-term": "kernel",
				"data-about": "The core of an operating system. It manages processes, memory and devices, and it isolates containers.",
				children: "kernel"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"The second command runs inside the container and finds nginx at ",
			createVNode(_components.code, {
				dir: "auto",
				children: "localhost"
			}),
			". ",
			createVNode(_components.code, {
				dir: "auto",
				children: "curl http://localhost"
			}),
			" on the host would not reach it, because no port is published. That is the subject of ",
			createVNode(_components.a, {
				href: "/en/runbooks/port-already-allocated/",
				children: "another runbook"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "write-and-stop",
				children: "Write something and stop it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#write-and-stop",
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
					children: "# Write something and stop it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "write-and-stop" }),
		"\n",
		createVNode(_components.p, { children: "You wrote a file inside the container and then stopped it." }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker stop"
			}),
			" first sends a ",
			createVNode(_components.a, {
				href: "/en/glossary/#signal",
				class: "hb-term",
				"data-term": "signal",
				"data-about": "A short message to a process. SIGTERM asks it to end, SIGKILL ends it, and SIGHUP often means: read your settings again.",
				children: "signal"
			}),
			" that asks the process to end, and kills it if it is still running after 10 seconds. nginx handles the signal, cleans up and ends with 0. A process that has to be killed ends with ",
			createVNode(_components.a, {
				href: "/en/errors/container-exit-137/",
				children: "137"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "start-again",
				children: "Start it again"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#start-again",
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
					children: "# Start it again"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "start-again" }),
		"\n",
		createVNode(_components.p, { children: [
			"The file is still there. It is in a layer that belongs to this container, and that layer lasts until the container is ",
			createVNode(_components.strong, { children: "removed" }),
			". Stopping and removing are two different things; if you remember that, you avoid losing data by mistake."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "all-at-once",
				children: "All three at once: run"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#all-at-once",
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
					children: "# All three at once: run"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "all-at-once" }),
		"\n",
		createVNode(_components.p, { children: [
			"One line does all of the above. The image is already here, so there is nothing to pull. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-d"
			}),
			" means: run it in the background and give me the id."
		] }),
		"\n",
		createVNode(_components.p, { children: "Two containers now run from one image. They share the image’s layers; the second container only adds one thin writable layer." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "tidy-up",
				children: "Clean up"
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
					children: "# Clean up"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "tidy-up" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker rm"
			}),
			" removes containers that have stopped. With ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-f"
			}),
			" it kills running ones first. The ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/tmp/note"
			}),
			" you wrote earlier is now gone together with its container."
		] }),
		"\n",
		createVNode(_components.p, { children: "If you do not need the images either, this line removes them. If another container uses an image, Docker refuses to remove it." }),
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
							children: createVNode(_components.code, { children: createVNode(_components.div, {
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
											children: "rmi"
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
											children: "hello-world"
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
											children: "nginx:alpine"
										})
									]
								})
							}) })
						}),
						createVNode(_components.div, {
							class: "copy",
							children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
								title: "Copy",
								"data-copied": "Copied",
								"data-code": "docker rmi hello-world nginx:alpine",
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
				"Where to put data you want to keep: ",
				createVNode(_components.a, {
					href: "/en/runbooks/data-outlives-container/",
					children: "Data outlives its container"
				}),
				" (runbook)"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"What happens between the stages, ",
				createVNode(_components.a, {
					href: "/en/glossary/#exit-code",
					class: "hb-term",
					"data-term": "exit code",
					"data-about": "The number a process returns when it ends. 0 is success, 125 a failure of Docker, 137 a kill (128 + 9).",
					children: "exit codes"
				}),
				", ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--rm"
				}),
				": ",
				createVNode(_components.a, {
					href: "/en/basics/run-is-create-start/",
					children: "docker run is pull, create and start"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"All the other commands for containers: ",
				createVNode(_components.a, {
					href: "/en/runbooks/container-life/",
					children: "The life of a container, by hand"
				}),
				" (runbook)"
			] }),
			"\n",
			createVNode(_components.li, { children: ["What the word means: ", createVNode(_components.a, {
				href: "/en/basics/what-is-a-container/",
				children: "What a container is"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"How a container moves between ",
				createVNode(_components.code, {
					dir: "auto",
					children: "Created"
				}),
				", ",
				createVNode(_components.code, {
					dir: "auto",
					children: "Up"
				}),
				" and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "Exited"
				}),
				": ",
				createVNode(_components.a, {
					href: "/en/basics/container-lifecycle/",
					children: "The life of a container"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"When images pile up: ",
				createVNode(_components.a, {
					href: "/en/basics/images/",
					children: "Images: list and clean up"
				}),
				", ",
				createVNode(_components.a, {
					href: "/en/runbooks/images-tidy/",
					children: "Tidy up images"
				}),
				" (runbook)"
			] }),
			"\n",
			createVNode(_components.li, { children: ["Who does the work behind that one line: ", createVNode(_components.a, {
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
	"title": "Your first container",
	"description": "Take docker run apart and do its three jobs, pull, create and start, one after the other by hand.",
	"sidebar": { "order": 1 },
	"level": "beginner",
	"minutes": 10,
	"topics": ["basics"],
	"tags": [
		"docker run",
		"docker pull",
		"docker create",
		"docker start",
		"docker stop",
		"docker exec",
		"docker ps",
		"hello-world",
		"nginx"
	],
	"related": [
		"basics/run-is-create-start",
		"basics/what-is-a-container",
		"runbooks/container-life",
		"runbooks/data-outlives-container"
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
			"slug": "hello",
			"text": "Run something"
		},
		{
			"depth": 2,
			"slug": "once-more",
			"text": "If the name is taken"
		},
		{
			"depth": 2,
			"slug": "what-is-left",
			"text": "Where a finished container is"
		},
		{
			"depth": 2,
			"slug": "pull",
			"text": "Get the image: pull"
		},
		{
			"depth": 2,
			"slug": "create",
			"text": "Create the container: create"
		},
		{
			"depth": 2,
			"slug": "start",
			"text": "Start it: start"
		},
		{
			"depth": 2,
			"slug": "look-inside",
			"text": "Look inside"
		},
		{
			"depth": 2,
			"slug": "write-and-stop",
			"text": "Write something and stop it"
		},
		{
			"depth": 2,
			"slug": "start-again",
			"text": "Start it again"
		},
		{
			"depth": 2,
			"slug": "all-at-once",
			"text": "All three at once: run"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "Clean up"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "What to read next"
		}
	];
}
var url = "runbooks/first-container/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/first-container/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/first-container/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
