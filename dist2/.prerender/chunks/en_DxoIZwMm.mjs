import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/containers-talk-by-name/en.mdx
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
			"At the end you can put several ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "containers"
			}),
			" on one ",
			createVNode(_components.a, {
				href: "/en/glossary/#network",
				class: "hb-term",
				"data-term": "network",
				"data-about": "Connects containers with each other and with the outside world. Only containers on the same network can reach each other directly.",
				children: "network"
			}),
			" and let them talk by name alone, without looking up an IP address. And when you read ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bad address"
			}),
			" or ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Could not resolve host"
			}),
			", you will know which network to look at."
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
				"Needs: Linux with Docker on it, a user who may run ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker"
				}),
				", and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "curl"
				}),
				". If port 8080 of the ",
				createVNode(_components.a, {
					href: "/en/glossary/#host",
					class: "hb-term",
					"data-term": "host",
					"data-about": "The machine that runs the containers. They share its kernel.",
					children: "host"
				}),
				" is taken, the steps go round it."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Makes: the network ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-net"
				}),
				" and four containers whose names begin with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Leaves: none of it. Only the ",
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
				" stays."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "default-bridge",
				children: "Start one on the default network"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#default-bridge",
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
					children: "# Start one on the default network"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "default-bridge" }),
		"\n",
		createVNode(_components.p, { children: [
			"Without ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--network"
			}),
			" a container joins the default network, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bridge"
			}),
			". If you do not have ",
			createVNode(_components.code, {
				dir: "auto",
				children: "busybox"
			}),
			" yet, Docker pulls it now."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "not-found",
				children: "No names there"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#not-found",
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
					children: "# No names there"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "not-found" }),
		"\n",
		createVNode(_components.p, { children: [
			"A second container calls the first one by its name. Both are on the same network, but the name is not found. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bad address"
			}),
			" does not mean “I cannot get there”; it means “I do not know where that is”."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "by-address",
				children: "The address works"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#by-address",
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
					children: "# The address works"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "by-address" }),
		"\n",
		createVNode(_components.p, { children: "The same container answers at its IP address. So the connection works; what is missing is something that turns names into addresses." }),
		"\n",
		createVNode(_components.p, { children: "Could you write the address into a configuration, then? Better not. Docker assigns addresses when containers start, and a recreated container may get another one. A name stays." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "network",
				children: "Make a network"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#network",
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
					children: "# Make a network"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "network" }),
		"\n",
		createVNode(_components.p, { children: [
			"Your own network is of the same kind as the default one, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bridge"
			}),
			". Two things are different: ",
			createVNode(_components.strong, { children: "it comes with a DNS that knows the names" }),
			", and it is cut off from other networks. The default ",
			createVNode(_components.a, {
				href: "/en/glossary/#bridge",
				class: "hb-term",
				"data-term": "bridge network",
				"data-about": "The usual kind of network: a LAN for containers inside one host. By default, a container joins the one named `bridge`.",
				children: "bridge"
			}),
			" has no such DNS because it keeps an older behaviour; there is hardly a reason to use it for anything new."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "join",
				children: "Join it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#join",
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
					children: "# Join it"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "join" }),
		"\n",
		createVNode(_components.p, { children: [
			"This is the small web server inside ",
			createVNode(_components.code, {
				dir: "auto",
				children: "busybox"
			}),
			". With ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-h /etc"
			}),
			" it serves the files below ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc"
			}),
			", and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/hostname"
			}),
			" holds the first 12 digits of the container’s id. That tells us later which container answered."
		] }),
		"\n",
		createVNode(_components.p, { children: "You do not publish a port. Containers on the same network do not need that." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "by-name",
				children: "Reach it by name"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#by-name",
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
					children: "# Reach it by name"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "by-name" }),
		"\n",
		createVNode(_components.p, { children: [
			"Now the name resolves; the first line of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ping"
			}),
			" shows in parentheses which address Docker found for it. The second command prints the first 12 digits of the id you saw one step earlier."
		] }),
		"\n",
		createVNode(_components.p, { children: "The port to use is the container’s own, 80 here, and not a published one. If you mix them up, the name resolves but the connection is refused." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "who-answers",
				children: "Who answers"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#who-answers",
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
					children: "# Who answers"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "who-answers" }),
		"\n",
		createVNode(_components.p, { children: [
			"The container asks ",
			createVNode(_components.code, {
				dir: "auto",
				children: "127.0.0.11"
			}),
			". That is a DNS server that Docker runs inside the container’s network. It answers for the names on the network by itself and passes everything else on to the DNS of the host."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"When names do not work on your own machine, look at this file first. If ",
			createVNode(_components.code, {
				dir: "auto",
				children: "127.0.0.11"
			}),
			" is not in it, the container is on the default bridge."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "alias",
				children: "Give it another name"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#alias",
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
					children: "# Give it another name"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "alias" }),
		"\n",
		createVNode(_components.p, { children: [
			"The container is called ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-db"
			}),
			", but on this network it is also known as ",
			createVNode(_components.code, {
				dir: "auto",
				children: "db"
			}),
			". If your application’s configuration only says ",
			createVNode(_components.code, {
				dir: "auto",
				children: "db"
			}),
			", you can replace the container behind that name without changing the configuration."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.a, {
				href: "/en/glossary/#compose",
				class: "hb-term",
				"data-term": "Docker Compose",
				"data-about": "A tool that runs several containers together, as written in `compose.yaml`. Today it is the plugin `docker compose`; the older `docker-compose` was a separate program.",
				children: "Docker Compose"
			}),
			" does the same thing: the name of a service is an ",
			createVNode(_components.a, {
				href: "/en/glossary/#alias",
				class: "hb-term",
				"data-term": "network alias",
				"data-about": "An additional name for a container, valid within one network. Several containers may share it.",
				children: "alias"
			}),
			" on the project’s network."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "connect",
				children: "Connect it while it runs"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#connect",
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
					children: "# Connect it while it runs"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "connect" }),
		"\n",
		createVNode(_components.p, { children: [
			"The container from the first step joins ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-net"
			}),
			" without being stopped, as if you had added a second network card: it stays on the default bridge as well. Now it resolves names, which did not work on the default bridge."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "publish",
				children: "Publish only what is used from outside"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#publish",
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
					children: "# Publish only what is used from outside"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "publish" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "-p 8080:80"
		}), " connects port 8080 of the host to port 80 of the container. Use it for services that are called from outside the network. Services that only other containers need, such as a database, do not need it."] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "another-port",
				children: "If port 8080 is taken"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#another-port",
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
					children: "# If port 8080 is taken"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "another-port" }),
		"\n",
		createVNode(_components.p, { children: [
			"This step runs only when something else on your machine holds port 8080. The container was created but could not start, so it is removed. With ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-p 80"
			}),
			", which names no port of the host, Docker takes a free one, and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker port"
			}),
			" says which."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "from-the-host",
				children: "Seen from the host"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#from-the-host",
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
					children: "# Seen from the host"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "from-the-host" }),
		"\n",
		createVNode(_components.p, { children: [
			"The host reaches the ",
			createVNode(_components.a, {
				href: "/en/glossary/#port-publishing",
				class: "hb-term",
				"data-term": "port publishing",
				"data-about": "To forward traffic from a port of the host to a port of a container, as in `-p 8080:80`.",
				children: "published port"
			}),
			"; ",
			createVNode(_components.code, {
				dir: "auto",
				children: "$at"
			}),
			" is its number, as ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker port"
			}),
			" printed it. But the container’s name means nothing to the host: ",
			createVNode(_components.code, {
				dir: "auto",
				children: "127.0.0.11"
			}),
			" serves containers only, and the host asks a different DNS."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"It is the other way round in a container: ",
			createVNode(_components.code, {
				dir: "auto",
				children: "localhost:8080"
			}),
			" does not work there, because a container’s ",
			createVNode(_components.code, {
				dir: "auto",
				children: "localhost"
			}),
			" is the container itself. The address to use depends on where you are."
		] }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: "from" }),
					"\n",
					createVNode(_components.th, { children: "to" }),
					"\n",
					createVNode(_components.th, { children: "address" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "a container on the same network" }),
					"\n",
					createVNode(_components.td, { children: "the container" }),
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "http://hatoba-front"
					}), " (the container’s own port)"] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "the host" }),
					"\n",
					createVNode(_components.td, { children: "a published container" }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "http://localhost:8080"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "another computer" }),
					"\n",
					createVNode(_components.td, { children: "a published container" }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "http://address-of-the-host:8080"
					}) }),
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
			"Containers first, then the network. As long as a container is connected, you ",
			createVNode(_components.a, {
				href: "/en/errors/network-active-endpoints/",
				children: "cannot remove the network"
			}),
			"."
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
			createVNode(_components.li, { children: ["How it works, with a picture, and how Compose does it: ", createVNode(_components.a, {
				href: "/en/networks/talk-by-name/",
				children: "Talking by name"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["The three networks that are always there: ", createVNode(_components.a, {
				href: "/en/networks/bridge-host-none/",
				children: "bridge, host and none"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"When two containers want the same port: ",
				createVNode(_components.a, {
					href: "/en/runbooks/port-already-allocated/",
					children: "Port is already allocated"
				}),
				" (runbook)"
			] }),
			"\n",
			createVNode(_components.li, { children: ["The errors explained: ", createVNode(_components.a, {
				href: "/en/errors/dns-name-resolution/",
				children: "Names are not found"
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
	"title": "Containers talk by name",
	"description": "See that names do not resolve on the default network, then create a network of your own where containers find each other by name and alias.",
	"sidebar": { "order": 3 },
	"level": "beginner",
	"minutes": 12,
	"topics": ["networks"],
	"tags": [
		"network",
		"DNS",
		"name resolution",
		"docker network",
		"bridge",
		"alias",
		"--network-alias",
		"127.0.0.11",
		"publish a port",
		"bad address"
	],
	"related": [
		"networks/talk-by-name",
		"networks/how-names-resolve",
		"errors/dns-name-resolution",
		"runbooks/publish-ports"
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
			"slug": "default-bridge",
			"text": "Start one on the default network"
		},
		{
			"depth": 2,
			"slug": "not-found",
			"text": "No names there"
		},
		{
			"depth": 2,
			"slug": "by-address",
			"text": "The address works"
		},
		{
			"depth": 2,
			"slug": "network",
			"text": "Make a network"
		},
		{
			"depth": 2,
			"slug": "join",
			"text": "Join it"
		},
		{
			"depth": 2,
			"slug": "by-name",
			"text": "Reach it by name"
		},
		{
			"depth": 2,
			"slug": "who-answers",
			"text": "Who answers"
		},
		{
			"depth": 2,
			"slug": "alias",
			"text": "Give it another name"
		},
		{
			"depth": 2,
			"slug": "connect",
			"text": "Connect it while it runs"
		},
		{
			"depth": 2,
			"slug": "publish",
			"text": "Publish only what is used from outside"
		},
		{
			"depth": 2,
			"slug": "another-port",
			"text": "If port 8080 is taken"
		},
		{
			"depth": 2,
			"slug": "from-the-host",
			"text": "Seen from the host"
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
var url = "runbooks/containers-talk-by-name/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
