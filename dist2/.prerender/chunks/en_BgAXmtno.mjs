import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/drill-build-dockerfile-not-found/en.mdx
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
			"In ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/srv/tides"
			}),
			", which you have taken over, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker build ."
			}),
			" stops at once. Fix that, and another error comes. Both go away once you keep two things apart: where the ",
			createVNode(_components.a, {
				href: "/en/glossary/#dockerfile",
				class: "hb-term",
				"data-term": "Dockerfile",
				"data-about": "A text file that says, line by line, how to build an image.",
				children: "Dockerfile"
			}),
			" is, and which folder goes into the build."
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
			createVNode(_components.li, { children: "Needs: nothing but the terminal on this page." }),
			"\n",
			createVNode(_components.li, { children: [
				"Makes: the ",
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
					children: "hatoba-tides"
				}),
				". A file in ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/srv/tides"
				}),
				" is moved."
			] }),
			"\n",
			createVNode(_components.li, { children: "Leaves: the moved file; the image is removed at the end. “Reset machine” at the terminal brings the broken state back." }),
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
			createVNode(_components.code, {
				dir: "auto",
				children: "open Dockerfile: no such file or directory"
			}),
			": right below ",
			createVNode(_components.code, {
				dir: "auto",
				children: "."
			}),
			", there is no ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Dockerfile"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "two-bytes",
				children: "A hint of 2B"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#two-bytes",
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
					children: "# A hint of 2B"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "two-bytes" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "transferring dockerfile: 2B"
		}), " means that there was nothing to send. A file that was read gives a number about as large as itself."] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "what-is-there",
				children: "What is there"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#what-is-there",
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
					children: "# What is there"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "what-is-there" }),
		"\n",
		createVNode(_components.p, { children: [
			"The Dockerfile lies in the folder ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			", with a small first letter."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "from-the-folder",
				children: "Build in that folder"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#from-the-folder",
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
					children: "# Build in that folder"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "from-the-folder" }),
		"\n",
		createVNode(_components.p, { children: [
			"Now it is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "\"/tides.txt\": not found"
			}),
			". The lower-case ",
			createVNode(_components.code, {
				dir: "auto",
				children: "dockerfile"
			}),
			" was read, as ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker build"
			}),
			" tries that name too. But ",
			createVNode(_components.code, {
				dir: "auto",
				children: "."
			}),
			" is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/srv/tides/docker"
			}),
			" now, and what ",
			createVNode(_components.code, {
				dir: "auto",
				children: "COPY tides.txt"
			}),
			" wants lies outside."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "context",
				children: "Pass the folder instead"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#context",
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
					children: "# Pass the folder instead"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "context" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker build docker"
			}),
			" from above comes to the same. The last argument is not where the Dockerfile is but ",
			createVNode(_components.strong, { children: "the folder that goes into the build" }),
			", and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "COPY"
			}),
			" reaches nothing outside it. Writing ",
			createVNode(_components.code, {
				dir: "auto",
				children: "../tides.txt"
			}),
			" does not get out either."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "with-f",
				children: "Pass them apart with -f"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#with-f",
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
					children: "# Pass them apart with -f"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "with-f" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "-f"
			}),
			" names the Dockerfile, the ",
			createVNode(_components.code, {
				dir: "auto",
				children: "."
			}),
			" at the end the context. The path after ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-f"
			}),
			" starts in the folder you are in."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "mend",
				children: "Put it in its place"
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
					children: "# Put it in its place"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "mend" }),
		"\n",
		createVNode(_components.p, { children: "So that the next person need not wonder: the default name, at the top of the context. On Linux, upper and lower case are different letters." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "proof",
				children: "Check it"
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
					children: "# Check it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "proof" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "docker build ."
		}), " is all it takes now."] }),
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
				id: "keep",
				children: "Keep it from coming back"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#keep",
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
					children: "# Keep it from coming back"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "Dockerfile"
				}),
				" belongs at the top of the folder that holds everything you ",
				createVNode(_components.code, {
					dir: "auto",
					children: "COPY"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"If it has to be elsewhere, write ",
				createVNode(_components.code, {
					dir: "auto",
					children: "context"
				}),
				" and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "dockerfile"
				}),
				" below ",
				createVNode(_components.code, {
					dir: "auto",
					children: "build:"
				}),
				" in ",
				createVNode(_components.code, {
					dir: "auto",
					children: "compose.yaml"
				}),
				", and build with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker compose build"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Rename with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "git mv"
				}),
				". On macOS and Windows, a change of case alone is often missed."
			] }),
			"\n"
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
				"Other causes: ",
				createVNode(_components.a, {
					href: "/en/errors/build-dockerfile-not-found/",
					children: "Dockerfile not found"
				}),
				", ",
				createVNode(_components.a, {
					href: "/en/errors/build-cache-key-not-found/",
					children: "the source of a COPY not found"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: ["The instructions at a glance: ", createVNode(_components.a, {
				href: "/en/basics/dockerfile/",
				children: "The instructions of a Dockerfile"
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
	"title": "Fix a build that finds no Dockerfile",
	"description": "Faced with \"failed to read dockerfile\", keep two things apart, where the Dockerfile is and what the build gets; build with -f, then put things where they belong.",
	"sidebar": { "order": 54 },
	"level": "beginner",
	"minutes": 8,
	"topics": ["basics", "build"],
	"tags": [
		"drill",
		"docker build",
		"failed to read dockerfile",
		"context",
		"docker build -f",
		"not found",
		"COPY",
		"dockerfile"
	],
	"related": [
		"errors/build-dockerfile-not-found",
		"errors/build-cache-key-not-found",
		"basics/dockerfile",
		"runbooks/dockerfile-every-instruction"
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
			"slug": "two-bytes",
			"text": "A hint of 2B"
		},
		{
			"depth": 2,
			"slug": "what-is-there",
			"text": "What is there"
		},
		{
			"depth": 2,
			"slug": "from-the-folder",
			"text": "Build in that folder"
		},
		{
			"depth": 2,
			"slug": "context",
			"text": "Pass the folder instead"
		},
		{
			"depth": 2,
			"slug": "with-f",
			"text": "Pass them apart with -f"
		},
		{
			"depth": 2,
			"slug": "mend",
			"text": "Put it in its place"
		},
		{
			"depth": 2,
			"slug": "proof",
			"text": "Check it"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "Tidy up"
		},
		{
			"depth": 2,
			"slug": "keep",
			"text": "Keep it from coming back"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "What to read next"
		}
	];
}
var url = "runbooks/drill-build-dockerfile-not-found/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/drill-build-dockerfile-not-found/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/drill-build-dockerfile-not-found/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
