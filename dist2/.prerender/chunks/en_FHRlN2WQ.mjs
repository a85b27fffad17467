import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/dockerfile-every-instruction/en.mdx
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
			"At the end you can take any line of a ",
			createVNode(_components.a, {
				href: "/en/glossary/#dockerfile",
				class: "hb-term",
				"data-term": "Dockerfile",
				"data-about": "A text file that says, line by line, how to build an image.",
				children: "Dockerfile"
			}),
			" and show with one command what it did to the ",
			createVNode(_components.a, {
				href: "/en/glossary/#image",
				class: "hb-term",
				"data-term": "image",
				"data-about": "The read-only files and settings that containers are made from. It is a stack of layers.",
				children: "image"
			}),
			". You also get used to checking the result instead of trusting a build because it succeeded."
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
				"Needs: Linux with Docker. On a machine of your own, also a ",
				createVNode(_components.a, {
					href: "/en/glossary/#network",
					class: "hb-term",
					"data-term": "network",
					"data-about": "Connects containers with each other and with the outside world. Only containers on the same network can reach each other directly.",
					children: "network"
				}),
				" that lets you pull ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ubuntu:24.04"
				}),
				" and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ubuntu:22.04"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Makes: the folder ",
				createVNode(_components.code, {
					dir: "auto",
					children: "~/hatoba-every"
				}),
				", the images ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-every"
				}),
				" and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-child"
				}),
				", the ",
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
					children: "hatoba-box"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Leaves: nothing; all of it is removed at the end. On a machine of your own the ",
				createVNode(_components.a, {
					href: "/en/glossary/#build-cache",
					class: "hb-term",
					"data-term": "build cache",
					"data-about": "Results of earlier builds. Docker reuses them as long as an instruction and its input are the same. From the first change on, it runs the steps again.",
					children: "build cache"
				}),
				" stays."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "files",
				children: "Create the files"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#files",
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
					children: "# Create the files"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "files" }),
		"\n",
		createVNode(_components.p, { children: [
			"Two files for the build: a plain text and a tar archive. You need the archive later for ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ADD"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "recipe",
				children: "Write the Dockerfile"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#recipe",
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
					children: "# Write the Dockerfile"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "recipe" }),
		"\n",
		createVNode(_components.p, { children: [
			"This one packs every instruction into one file; yours can be much shorter. There is no ",
			createVNode(_components.code, {
				dir: "auto",
				children: "MAINTAINER"
			}),
			", which is deprecated: the author’s name goes into a ",
			createVNode(_components.code, {
				dir: "auto",
				children: "LABEL"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Note that only ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ARG"
			}),
			" may be above ",
			createVNode(_components.code, {
				dir: "auto",
				children: "FROM"
			}),
			". That is the only place for a value that ",
			createVNode(_components.code, {
				dir: "auto",
				children: "FROM"
			}),
			" itself uses."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "build",
				children: "Build it"
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
					children: "# Build it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "build" }),
		"\n",
		createVNode(_components.p, { children: [
			"The ",
			createVNode(_components.code, {
				dir: "auto",
				children: "."
			}),
			" at the end is the folder for the build, its context. Without it you get the error ",
			createVNode(_components.code, {
				dir: "auto",
				children: "requires exactly 1 argument"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "RUN [\"pwd\"]"
			}),
			" ran once, during the build, and printed ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/srv/app"
			}),
			": the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "WORKDIR"
			}),
			" above it had taken effect. The output is saved in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "build.log"
			}),
			", so you can look at it later."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "pwd-and-release",
				children: "Folder, release, user"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#pwd-and-release",
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
					children: "# Folder, release, user"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "pwd-and-release" }),
		"\n",
		createVNode(_components.p, { children: [
			"In a container ",
			createVNode(_components.code, {
				dir: "auto",
				children: "pwd"
			}),
			" prints ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/srv/app"
			}),
			", the release is 24.04, the default of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ARG"
			}),
			", and the user id is 1000. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "WORKDIR"
			}),
			" and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "USER"
			}),
			" apply during the build and after it."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "--entrypoint"
			}),
			" is there because this image has an ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENTRYPOINT"
			}),
			": without it only ",
			createVNode(_components.code, {
				dir: "auto",
				children: "echo"
			}),
			" would run."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "box",
				children: "A container to look into"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#box",
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
					children: "# A container to look into"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "box" }),
		"\n",
		createVNode(_components.p, { children: [
			"From here on you examine a running container. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-P"
			}),
			" connects every port named by ",
			createVNode(_components.code, {
				dir: "auto",
				children: "EXPOSE"
			}),
			" to some free port of the ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "volume",
				children: "What the volume holds"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#volume",
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
					children: "# What the volume holds"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "volume" }),
		"\n",
		createVNode(_components.p, { children: [
			"Because of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "VOLUME /myvol"
			}),
			", each new container gets an ",
			createVNode(_components.a, {
				href: "/en/glossary/#anonymous-volume",
				class: "hb-term",
				"data-term": "anonymous volume",
				"data-about": "A volume created without a name; it has only a long id. With `--rm` it is removed together with its container.",
				children: "anonymous volume"
			}),
			", and Docker copies the image’s content of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/myvol"
			}),
			" to it. That is why you can read ",
			createVNode(_components.code, {
				dir: "auto",
				children: "greeting"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Its name is 64 digits long, so later nobody knows whose data it is. For data you care about, name the ",
			createVNode(_components.a, {
				href: "/en/glossary/#volume",
				class: "hb-term",
				"data-term": "volume",
				"data-about": "A named place for data that Docker manages. It outlives the containers that use it.",
				children: "volume"
			}),
			" yourself when you start the container."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "env-and-files",
				children: "Variables and files"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#env-and-files",
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
					children: "# Variables and files"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "env-and-files" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "index.html"
			}),
			" is there without its archive: ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ADD"
			}),
			" unpacks a local tar archive. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "COPY"
			}),
			" does not. The file that ",
			createVNode(_components.code, {
				dir: "auto",
				children: "COPY"
			}),
			" added, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sample.txt"
			}),
			", belongs to 1000, as ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--chown"
			}),
			" says."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "ports",
				children: "Ports"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#ports",
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
					children: "# Ports"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "ports" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "EXPOSE 80"
			}),
			" only documents “this program listens on 80”, and opens nothing by itself. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-P"
			}),
			" did that. To choose the port yourself, write ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-p 8080:80"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "labels",
				children: "Labels"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#labels",
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
					children: "# Labels"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "labels" }),
		"\n",
		createVNode(_components.p, { children: "The labels written over three lines are there. As the second command shows, you can use labels to filter images." }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "docker image inspect"
		}), " needs an image. If you give it a container’s id, it finds nothing."] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "health-and-stop",
				children: "Health and the stop signal"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#health-and-stop",
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
					children: "# Health and the stop signal"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "health-and-stop" }),
		"\n",
		createVNode(_components.p, { children: [
			"The command of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "HEALTHCHECK"
			}),
			" runs every 2 seconds; when it exits with 0, the state becomes ",
			createVNode(_components.code, {
				dir: "auto",
				children: "healthy"
			}),
			". Right after the start it is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "starting"
			}),
			". ",
			createVNode(_components.code, {
				dir: "auto",
				children: "STOPSIGNAL"
			}),
			" is the ",
			createVNode(_components.a, {
				href: "/en/glossary/#signal",
				class: "hb-term",
				"data-term": "signal",
				"data-about": "A short message to a process. SIGTERM asks it to end, SIGKILL ends it, and SIGHUP often means: read your settings again.",
				children: "signal"
			}),
			" that ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker stop"
			}),
			" sends first."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "cmd-and-entrypoint",
				children: "ENTRYPOINT and CMD"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#cmd-and-entrypoint",
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
					children: "# ENTRYPOINT and CMD"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "cmd-and-entrypoint" }),
		"\n",
		createVNode(_components.p, { children: [
			"Without arguments you get ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hello world"
			}),
			"; if you add a word, it only replaces ",
			createVNode(_components.code, {
				dir: "auto",
				children: "world"
			}),
			". ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENTRYPOINT"
			}),
			" is the command that runs, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "CMD"
			}),
			" its default arguments. To replace the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENTRYPOINT"
			}),
			" itself, use ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--entrypoint"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "onbuild",
				children: "ONBUILD"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#onbuild",
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
					children: "# ONBUILD"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "onbuild" }),
		"\n",
		createVNode(_components.p, { children: [
			"The child’s Dockerfile is a single ",
			createVNode(_components.code, {
				dir: "auto",
				children: "FROM"
			}),
			". Still, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "note.txt"
			}),
			" is in the image: the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "COPY"
			}),
			" after ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ONBUILD"
			}),
			" in the parent ran while the child was built."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"That is handy, but nothing in the child’s Dockerfile shows it. Without a ",
			createVNode(_components.code, {
				dir: "auto",
				children: "note.txt"
			}),
			", the build stops at a line its author never wrote."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "arg",
				children: "Build again with another ARG"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#arg",
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
					children: "# Build again with another ARG"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "arg" }),
		"\n",
		createVNode(_components.p, { children: [
			"The base is now 22.04, and you did not change the Dockerfile. An ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ARG"
			}),
			" exists only during the build. Put what the running program needs into ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENV"
			}),
			"."
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
			"With ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-v"
			}),
			", ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker rm"
			}),
			" also removes the container’s anonymous volumes. If you forget it, volumes with 64-digit names pile up."
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
			createVNode(_components.li, { children: ["The trap in each instruction: ", createVNode(_components.a, {
				href: "/en/basics/dockerfile/",
				children: "The instructions of a Dockerfile"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["Fast, small and safe: ", createVNode(_components.a, {
				href: "/en/basics/build-well/",
				children: "Building well"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"Watch instructions become ",
				createVNode(_components.a, {
					href: "/en/glossary/#layer",
					class: "hb-term",
					"data-term": "layer",
					"data-about": "One set of changes to files; an image is a stack of them. However many images use a layer, it is on the disk only once.",
					children: "layers"
				}),
				": ",
				createVNode(_components.a, {
					href: "/en/runbooks/layers-grow/",
					children: "See the layers grow"
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
	"title": "A Dockerfile, instruction by instruction",
	"description": "Build a Dockerfile that uses every instruction, then check point by point that the working folder, volume, variables, ports and labels are what you wrote.",
	"sidebar": { "order": 10.3 },
	"level": "beginner",
	"minutes": 15,
	"topics": ["basics", "build"],
	"tags": [
		"Dockerfile",
		"docker build",
		"FROM",
		"RUN",
		"COPY",
		"ADD",
		"ENV",
		"EXPOSE",
		"VOLUME",
		"WORKDIR",
		"USER",
		"ONBUILD",
		"CMD",
		"ENTRYPOINT",
		"LABEL",
		"ARG",
		"HEALTHCHECK"
	],
	"related": [
		"basics/dockerfile",
		"basics/build-well",
		"runbooks/layers-grow",
		"runbooks/drill-build-run-nonzero"
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
			"slug": "files",
			"text": "Create the files"
		},
		{
			"depth": 2,
			"slug": "recipe",
			"text": "Write the Dockerfile"
		},
		{
			"depth": 2,
			"slug": "build",
			"text": "Build it"
		},
		{
			"depth": 2,
			"slug": "pwd-and-release",
			"text": "Folder, release, user"
		},
		{
			"depth": 2,
			"slug": "box",
			"text": "A container to look into"
		},
		{
			"depth": 2,
			"slug": "volume",
			"text": "What the volume holds"
		},
		{
			"depth": 2,
			"slug": "env-and-files",
			"text": "Variables and files"
		},
		{
			"depth": 2,
			"slug": "ports",
			"text": "Ports"
		},
		{
			"depth": 2,
			"slug": "labels",
			"text": "Labels"
		},
		{
			"depth": 2,
			"slug": "health-and-stop",
			"text": "Health and the stop signal"
		},
		{
			"depth": 2,
			"slug": "cmd-and-entrypoint",
			"text": "ENTRYPOINT and CMD"
		},
		{
			"depth": 2,
			"slug": "onbuild",
			"text": "ONBUILD"
		},
		{
			"depth": 2,
			"slug": "arg",
			"text": "Build again with another ARG"
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
var url = "runbooks/dockerfile-every-instruction/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
