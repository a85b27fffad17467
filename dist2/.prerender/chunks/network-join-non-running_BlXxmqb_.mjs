import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$FillIn } from "./FillIn_DCRk8L1g.mjs";
// content/docs/en/errors/network-join-non-running.mdx
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
		ol: "ol",
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
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "message",
				children: "What it looks like"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#message",
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
					children: "# What it looks like"
				})]
			})]
		}),
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
					class: "frame not-content",
					children: [
						createVNode(_components.figcaption, { class: "header" }),
						createVNode(_components.pre, {
							"data-language": "text",
							class: "wrap",
							style: { "--ecMaxLine": "117ch" },
							tabindex: "0",
							children: createVNode(_components.code, { children: [
								createVNode(_components.div, {
									class: "ec-line",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											style: {
												"--0": "#cdd6e9",
												"--1": "#323d5c"
											},
											children: "docker: Error response from daemon: cannot join network namespace of a non running container: container web is exited"
										})
									})
								}),
								createVNode(_components.div, {
									class: "ec-line",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											style: {
												"--0": "#cdd6e9",
												"--1": "#323d5c"
											},
											children: "Error response from daemon: joining network namespace of container: No such container: 0c9f7a44…"
										})
									})
								}),
								createVNode(_components.div, {
									class: "ec-line",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											style: {
												"--0": "#cdd6e9",
												"--1": "#323d5c"
											},
											children: "Error response from daemon: cannot join network of a non running container: 5b0e9a6d…"
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
								"data-code": "docker: Error response from daemon: cannot join network namespace of a non running container: container web is exitedError response from daemon: joining network namespace of container: No such container: 0c9f7a44…Error response from daemon: cannot join network of a non running container: 5b0e9a6d…",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"The third line is the wording up to 27. With ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--pid container:…"
			}),
			" or ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--ipc container:…"
			}),
			", it reads ",
			createVNode(_components.code, {
				dir: "auto",
				children: "failed to join PID namespace: container … is not running"
			}),
			" (25 and later) or only ",
			createVNode(_components.code, {
				dir: "auto",
				children: "container … is not running"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "why",
				children: "Why it happens"
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
					children: "# Why it happens"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"With ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--network container:web"
			}),
			" (in ",
			createVNode(_components.a, {
				href: "/en/glossary/#compose",
				class: "hb-term",
				"data-term": "Docker Compose",
				"data-about": "A tool that runs several containers together, as written in `compose.yaml`. Today it is the plugin `docker compose`; the older `docker-compose` was a separate program.",
				children: "Compose"
			}),
			" ",
			createVNode(_components.code, {
				dir: "auto",
				children: "network_mode: service:web"
			}),
			") a ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "container"
			}),
			" gets no ",
			createVNode(_components.a, {
				href: "/en/glossary/#network",
				class: "hb-term",
				"data-term": "network",
				"data-about": "Connects containers with each other and with the outside world. Only containers on the same network can reach each other directly.",
				children: "network"
			}),
			" of its own. It moves into that of another container, its ",
			createVNode(_components.strong, { children: "partner" }),
			", and shares its addresses and ports. That network exists only ",
			createVNode(_components.strong, { children: "while the partner’s first process runs" }),
			". There are two cases:"
		] }),
		"\n",
		createVNode(_components.ol, { children: [
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.strong, { children: "The partner has ended" }), ", is restarting, or has not started yet. Why it ended is the real question."] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.strong, { children: "The partner was replaced." }),
				" Docker stores the partner’s id, not its name. When it is made again (an update, ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker compose up -d vpn"
				}),
				", Watchtower), the new container has the same name but another id, and all who point at the old id can no longer start. This is what ",
				createVNode(_components.code, {
					dir: "auto",
					children: "No such container"
				}),
				" with a long id means."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "which-cause",
				children: "Which cause is yours"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#which-cause",
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
					children: "# Which cause is yours"
				})]
			})]
		}),
		"\n",
		createVNode($$FillIn, {}),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
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
											children: "inspect"
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
											children: "--format"
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
											children: "'{{.HostConfig.NetworkMode}}'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " "
										}),
										createVNode(_components.span, {
											class: "hb-placeholder",
											children: "<container>"
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
											children: "ps"
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
											children: "-a"
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
											children: "--no-trunc"
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
											children: "--format"
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
											children: "'{{.ID}} {{.Names}} {{.Status}}'"
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
											children: "logs"
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
											children: "--tail"
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
												"--0": "#F0B9A0",
												"--1": "#96402A"
											},
											children: "30"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " "
										}),
										createVNode(_components.span, {
											class: "hb-placeholder",
											children: "<partner>"
										})
									]
								})
							})
						] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "docker inspect --format '{{.HostConfig.NetworkMode}}' <container>docker ps -a --no-trunc --format '{{.ID}} {{.Names}} {{.Status}}'docker logs --tail 30 <partner>",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "Fill in your own names and values."
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"The first line prints ",
			createVNode(_components.code, {
				dir: "auto",
				children: "container:"
			}),
			" and an id."
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"The id is in the list with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "Exited"
				}),
				" or ",
				createVNode(_components.code, {
					dir: "auto",
					children: "Restarting"
				}),
				": case 1. Read its log."
			] }),
			"\n",
			createVNode(_components.li, { children: "The id is not in the list: case 2." }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "fix",
				children: "Fix it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#fix",
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
					children: "# Fix it"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Case 1: start the partner, then the container. If the partner does not stay up, ",
			createVNode(_components.a, {
				href: "/en/errors/container-not-running/",
				children: "find out why it stops"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
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
						children: createVNode(_components.code, { children: [createVNode(_components.div, {
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
										children: "start"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " "
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<partner>"
									})
								]
							})
						}), createVNode(_components.div, {
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
										children: "start"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " "
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<container>"
									})
								]
							})
						})] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "docker start <partner>docker start <container>",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "Fill in your own names and values."
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: "Case 2: the container must be made again, so that it takes the new id. A restart is not enough." }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
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
										children: "--force-recreate"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " "
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<service>"
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
							"data-code": "docker compose up -d --force-recreate <service>",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "Fill in your own names and values."
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: "Without Compose, remove it and run it again." }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
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
						children: createVNode(_components.code, { children: [createVNode(_components.div, {
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
										children: "rm"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " "
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<container>"
									})
								]
							})
						}), createVNode(_components.div, {
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
										children: "run"
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
										children: "--name"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " "
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<container>"
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
										children: "--network"
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
										children: "container:"
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<partner>"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " "
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<image>"
									})
								]
							})
						})] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "docker rm <container>docker run -d --name <container> --network container:<partner> <image>",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "Fill in your own names and values."
					})
				]
			})
		}),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "verify",
				children: "Check that it worked"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#verify",
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
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
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
						children: createVNode(_components.code, { children: [createVNode(_components.div, {
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
										children: "exec"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " "
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<container>"
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
										children: "cat"
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
										children: "/etc/hostname"
									})
								]
							})
						}), createVNode(_components.div, {
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
										children: "inspect"
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
										children: "--format"
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
										children: "'{{.State.Status}} {{.HostConfig.NetworkMode}}'"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " "
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<container>"
									})
								]
							})
						})] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "docker exec <container> cat /etc/hostnamedocker inspect --format '{{.State.Status}} {{.HostConfig.NetworkMode}}' <container>",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "Fill in your own names and values."
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/hostname"
			}),
			" shows the ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			" name of the partner, because both share it."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "prevent",
				children: "Keep it from coming back"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#prevent",
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
			createVNode(_components.li, { children: "In Compose, let the other services wait for the partner, and restart with it:" }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame not-content",
				children: [
					createVNode(_components.figcaption, { class: "header" }),
					createVNode(_components.pre, {
						"data-language": "yaml",
						tabindex: "0",
						children: createVNode(_components.code, { children: [
							createVNode(_components.div, {
								class: "ec-line",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#A9B8FF",
											"--1": "#3F4BB0"
										},
										children: "services"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: ":"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											class: "indent",
											children: "  "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "torrent"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ":"
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
											class: "indent",
											children: "    "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "image"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ": "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "linuxserver/transmission"
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
											class: "indent",
											children: "    "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "network_mode"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ": "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "service:vpn"
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
											class: "indent",
											children: "    "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "depends_on"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ":"
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
											class: "indent",
											children: "      "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "vpn"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ":"
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
											class: "indent",
											children: "        "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "condition"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ": "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "service_healthy"
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
											class: "indent",
											children: "        "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "restart"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ": "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "true"
										})
									]
								})
							})
						] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "services:  torrent:    image: linuxserver/transmission    network_mode: service:vpn    depends_on:      vpn:        condition: service_healthy        restart: true",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"Update both in one step: ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker compose pull && docker compose up -d"
				}),
				", never the partner alone."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"If they only have to reach each other, use a network and names instead of sharing one network ",
				createVNode(_components.a, {
					href: "/en/glossary/#namespace",
					class: "hb-term",
					"data-term": "namespace",
					"data-about": "The kernel feature that limits what a process sees. There is one kind for process ids, one for networks, one for mounts and so on.",
					children: "namespace"
				}),
				"."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "sources",
				children: "Sources"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#sources",
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
					children: "# Sources"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: createVNode(_components.a, {
				href: "https://github.com/moby/moby/blob/v28.5.2/daemon/container_operations.go",
				children: ["moby 28.5.2 ", createVNode(_components.code, {
					dir: "auto",
					children: "daemon/container_operations.go"
				})]
			}) }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.a, {
					href: "https://docs.docker.com/engine/network/#container-networks",
					children: "Container networks"
				}),
				", ",
				createVNode(_components.a, {
					href: "https://docs.docker.com/reference/compose-file/services/#depends_on",
					children: "depends_on"
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
	"title": "cannot join network of a non running container",
	"description": "A container with network_mode container or service lives in the network of another one. That one is not running, or was replaced by a new container with another id.",
	"sidebar": { "label": "network partner not running" },
	"error": "network-join-non-running",
	"tags": [
		"network_mode",
		"service:",
		"container:",
		"VPN",
		"depends_on",
		"link"
	],
	"related": [
		"errors/container-not-running",
		"errors/container-no-such",
		"errors/network-not-found"
	]
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "message",
			"text": "What it looks like"
		},
		{
			"depth": 2,
			"slug": "why",
			"text": "Why it happens"
		},
		{
			"depth": 2,
			"slug": "which-cause",
			"text": "Which cause is yours"
		},
		{
			"depth": 2,
			"slug": "fix",
			"text": "Fix it"
		},
		{
			"depth": 2,
			"slug": "verify",
			"text": "Check that it worked"
		},
		{
			"depth": 2,
			"slug": "prevent",
			"text": "Keep it from coming back"
		},
		{
			"depth": 2,
			"slug": "sources",
			"text": "Sources"
		}
	];
}
var url = "content/docs/en/errors/network-join-non-running.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/en/errors/network-join-non-running.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/en/errors/network-join-non-running.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
