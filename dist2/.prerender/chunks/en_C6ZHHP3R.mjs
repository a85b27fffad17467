import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/drill-network-no-available-pool/en.mdx
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
			"This server runs tests every night. Today ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker compose up"
			}),
			" of a new project stopped at its ",
			createVNode(_components.a, {
				href: "/en/glossary/#network",
				class: "hb-term",
				"data-term": "network",
				"data-about": "Connects containers with each other and with the outside world. Only containers on the same network can reach each other directly.",
				children: "network"
			}),
			", before it created any ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "container"
			}),
			". Find out what has run out, and clear it away without touching the shop that runs here too."
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
			createVNode(_components.li, { children: "Needs: the terminal on this page." }),
			"\n",
			createVNode(_components.li, { children: [
				"Makes: ",
				createVNode(_components.code, {
					dir: "auto",
					children: "compose.yaml"
				}),
				", a container and networks whose names begin with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba"
				}),
				", and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/docker/daemon.json"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: "Leaves: the two files; container and networks are removed at the end. “Reset machine” at the terminal brings the broken state back." }),
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
			"The network ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba_default"
			}),
			" failed. ",
			createVNode(_components.a, {
				href: "/en/glossary/#compose",
				class: "hb-term",
				"data-term": "Docker Compose",
				"data-about": "A tool that runs several containers together, as written in `compose.yaml`. Today it is the plugin `docker compose`; the older `docker-compose` was a separate program.",
				children: "Compose"
			}),
			" creates one for each project."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "all predefined address pools have been fully subnetted"
			}),
			" means that the ranges set aside for networks have all been handed out. Up to Docker 26 the same error reads ",
			createVNode(_components.code, {
				dir: "auto",
				children: "could not find an available, non-overlapping IPv4 address pool"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "not-compose",
				children: "It is not Compose"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#not-compose",
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
					children: "# It is not Compose"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "not-compose" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker network create"
			}),
			" fails too, and the ",
			createVNode(_components.a, {
				href: "/en/glossary/#daemon",
				class: "hb-term",
				"data-term": "daemon",
				"data-about": "A program that runs in the background and waits for requests. In Docker it usually means dockerd.",
				children: "daemon"
			}),
			" is running. Your ",
			createVNode(_components.code, {
				dir: "auto",
				children: "compose.yaml"
			}),
			" has nothing to do with it."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "count",
				children: "Count"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#count",
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
					children: "# Count"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "count" }),
		"\n",
		createVNode(_components.p, { children: [
			"There are 30 ",
			createVNode(_components.a, {
				href: "/en/glossary/#bridge",
				class: "hb-term",
				"data-term": "bridge network",
				"data-about": "The usual kind of network: a LAN for containers inside one host. By default, a container joins the one named `bridge`.",
				children: "bridge networks"
			}),
			", most of them called ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ci-…"
			}),
			", and nobody seems to know them."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "subnets",
				children: "How many were there to begin with?"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#subnets",
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
					children: "# How many were there to begin with?"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "subnets" }),
		"\n",
		createVNode(_components.p, { children: [
			"Unless you name a subnet, Docker takes the next from its list: 15 from ",
			createVNode(_components.code, {
				dir: "auto",
				children: "172.17.0.0/16"
			}),
			" to ",
			createVNode(_components.code, {
				dir: "auto",
				children: "172.31.0.0/16"
			}),
			", and 16 pieces of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "192.168.0.0/16"
			}),
			", each a ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/20"
			}),
			". That makes 31."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Only 30 are in use because ",
			createVNode(_components.code, {
				dir: "auto",
				children: "192.168.64.0/20"
			}),
			" is skipped: the ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			" itself is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "192.168.64.10"
			}),
			", and Docker avoids what would overlap."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "in-use",
				children: "Which are in use?"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#in-use",
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
					children: "# Which are in use?"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "in-use" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "dangling=true"
			}),
			" lists networks without a container: 28 of them. The label shows that the nightly tests left them behind; their script lacks a final ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker compose down"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Only ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bridge"
			}),
			" and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "shop_default"
			}),
			" are in use."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "prune",
				children: "Clear them away"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#prune",
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
					children: "# Clear them away"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "prune" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "docker network prune"
		}), " removes networks to which no container is connected. One whose containers are all stopped counts as unused, too, so use the label to narrow it down. A network holds no data; you can always create it again."] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "up",
				children: "Again"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#up",
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
					children: "# Again"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "up" }),
		"\n",
		createVNode(_components.p, { children: "It works. In a hurry you can stop here." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "more-pools",
				children: "Provide more"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#more-pools",
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
					children: "# Provide more"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "more-pools" }),
		"\n",
		createVNode(_components.p, { children: [
			"31 will run out again. A ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/16"
			}),
			" in pieces of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/24"
			}),
			" gives you 256 networks of some 250 addresses each, which is plenty for tests. Choose a range that neither your office nor your VPN uses."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Restarting the daemon stops containers without a ",
			createVNode(_components.a, {
				href: "/en/glossary/#restart-policy",
				class: "hb-term",
				"data-term": "restart policy",
				"data-about": "Says whether the daemon starts a container again when it ends, as in `--restart unless-stopped`.",
				children: "restart policy"
			}),
			", so choose the time with care."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "old-and-new",
				children: "The old ones stay"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#old-and-new",
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
					children: "# The old ones stay"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "old-and-new" }),
		"\n",
		createVNode(_components.p, { children: [
			"A new network gets ",
			createVNode(_components.code, {
				dir: "auto",
				children: "10.200.…"
			}),
			"; ",
			createVNode(_components.code, {
				dir: "auto",
				children: "shop_default"
			}),
			" keeps what it has. To move it, recreate it."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "vpn",
				children: "With a VPN"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#vpn",
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
					children: "# With a VPN"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "vpn" }),
		"\n",
		createVNode(_components.p, { children: [
			"Some VPNs route a wide range to themselves. If such a route covers the range of the list, you get the same error ",
			createVNode(_components.strong, { children: "with hardly any networks" }),
			". Docker avoids routes that ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ip route"
			}),
			" shows with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "scope link"
			}),
			", those without a gateway (",
			createVNode(_components.code, {
				dir: "auto",
				children: "via"
			}),
			")."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"With ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--subnet"
			}),
			" you choose a range yourself, and Docker skips this check. If it overlaps with what is behind the VPN, you cannot reach that, so choose a free one."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "tidy-up",
				children: "Put it back"
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
					children: "# Put it back"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "tidy-up" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "remember",
				children: "What to remember"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#remember",
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
					children: "# What to remember"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: "With some 30 networks, somebody does not clean up. With only a few, look at the routes." }),
			"\n",
			createVNode(_components.li, { children: [
				"End tests with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker compose down"
				}),
				", in a place where it also runs after a failure."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Before you ",
				createVNode(_components.a, {
					href: "/en/glossary/#prune",
					class: "hb-term",
					"data-term": "prune",
					"data-about": "To remove images, containers or networks that nothing uses, all at once. Each prune command removes different things.",
					children: "prune"
				}),
				", list with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--filter dangling=true"
				}),
				" and narrow down by label."
			] }),
			"\n"
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
			createVNode(_components.li, { children: [
				"When it says ",
				createVNode(_components.code, {
					dir: "auto",
					children: "Pool overlaps"
				}),
				": ",
				createVNode(_components.a, {
					href: "/en/errors/network-no-available-pool/",
					children: "No address pool left for a network, or pools overlap"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: ["Networks that cannot be removed: ", createVNode(_components.a, {
				href: "/en/errors/network-active-endpoints/",
				children: "network has active endpoints"
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
	"title": "docker compose up can no longer create its network",
	"description": "A server that says \"all predefined address pools have been fully subnetted\": find out what has used them up, clear it away, and provide more.",
	"sidebar": { "order": 35 },
	"level": "intermediate",
	"minutes": 10,
	"topics": ["networks"],
	"tags": [
		"drill",
		"subnet",
		"default-address-pools",
		"docker network prune",
		"Compose",
		"CI",
		"VPN",
		"dangling"
	],
	"related": [
		"errors/network-no-available-pool",
		"errors/network-active-endpoints",
		"networks/bridge-host-none"
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
			"slug": "not-compose",
			"text": "It is not Compose"
		},
		{
			"depth": 2,
			"slug": "count",
			"text": "Count"
		},
		{
			"depth": 2,
			"slug": "subnets",
			"text": "How many were there to begin with?"
		},
		{
			"depth": 2,
			"slug": "in-use",
			"text": "Which are in use?"
		},
		{
			"depth": 2,
			"slug": "prune",
			"text": "Clear them away"
		},
		{
			"depth": 2,
			"slug": "up",
			"text": "Again"
		},
		{
			"depth": 2,
			"slug": "more-pools",
			"text": "Provide more"
		},
		{
			"depth": 2,
			"slug": "old-and-new",
			"text": "The old ones stay"
		},
		{
			"depth": 2,
			"slug": "vpn",
			"text": "With a VPN"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "Put it back"
		},
		{
			"depth": 2,
			"slug": "remember",
			"text": "What to remember"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "Read next"
		}
	];
}
var url = "runbooks/drill-network-no-available-pool/en.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/drill-network-no-available-pool/en.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/drill-network-no-available-pool/en.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
