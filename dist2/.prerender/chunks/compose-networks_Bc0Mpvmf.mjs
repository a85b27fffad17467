import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
// content/docs/en/networks/compose-networks.mdx
function _createMdxContent(props) {
	const _components = Object.assign({
		a: "a",
		aside: "aside",
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
	const { Fragment: Fragment$1 } = _components;
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"Even if a ",
			createVNode(_components.a, {
				href: "/en/glossary/#compose",
				class: "hb-term",
				"data-term": "Docker Compose",
				"data-about": "A tool that runs several containers together, as written in `compose.yaml`. Today it is the plugin `docker compose`; the older `docker-compose` was a separate program.",
				children: "Compose"
			}),
			" file says nothing about ",
			createVNode(_components.a, {
				href: "/en/glossary/#network",
				class: "hb-term",
				"data-term": "network",
				"data-about": "Connects containers with each other and with the outside world. Only containers on the same network can reach each other directly.",
				children: "networks"
			}),
			", its services reach each other by name. See what Compose creates for that, then learn to separate services and to connect projects."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "default",
				children: "Say nothing and get one"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#default",
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
					children: "# Say nothing and get one"
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
					class: "frame is-terminal hb-console not-content",
					children: [
						createVNode(_components.figcaption, {
							class: "header",
							"data-pagefind-ignore": "",
							children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
								class: "sr-only",
								children: "Terminal"
							})]
						}),
						createVNode(_components.pre, {
							"data-language": "console",
							tabindex: "0",
							children: createVNode(_components.code, { children: [
								createVNode(_components.div, {
									class: "ec-line hb-command",
									children: createVNode(_components.div, {
										class: "code",
										children: [
											createVNode(_components.span, {
												style: {
													"--0": "#8E9CB9",
													"--1": "#5A677E"
												},
												children: "$"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " mkdir -p ~/shop && "
											}),
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
												children: "~/shop"
											})
										]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-command",
									children: createVNode(_components.div, {
										class: "code",
										children: [
											createVNode(_components.span, {
												style: {
													"--0": "#8E9CB9",
													"--1": "#5A677E"
												},
												children: "$"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " cat > compose.yaml <<"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#FFCD88",
													"--1": "#874900"
												},
												children: "'END'"
											})
										]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-continuation",
									children: createVNode(_components.div, {
										class: "code",
										children: [createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: ">"
										}), createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " services:"
										})]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-continuation",
									children: createVNode(_components.div, {
										class: "code",
										children: [createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: ">"
										}), createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "   web:"
										})]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-continuation",
									children: createVNode(_components.div, {
										class: "code",
										children: [createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: ">"
										}), createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "     image: nginx:alpine"
										})]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-continuation",
									children: createVNode(_components.div, {
										class: "code",
										children: [createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: ">"
										}), createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "   cache:"
										})]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-continuation",
									children: createVNode(_components.div, {
										class: "code",
										children: [createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: ">"
										}), createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "     image: redis:alpine"
										})]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-continuation",
									children: createVNode(_components.div, {
										class: "code",
										children: [createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: ">"
										}), createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " END"
										})]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-command",
									children: createVNode(_components.div, {
										class: "code",
										children: [createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "$"
										}), createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " docker compose up -d --quiet-pull"
										})]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-gap",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "⋮"
										})
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-command",
									children: createVNode(_components.div, {
										class: "code",
										children: [
											createVNode(_components.span, {
												style: {
													"--0": "#8E9CB9",
													"--1": "#5A677E"
												},
												children: "$"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " docker network ls --filter "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#9FD0E6",
													"--1": "#20607D"
												},
												children: "driver"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: "="
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: "bridge"
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
													"--0": "#F2F5FB",
													"--1": "#161F3D"
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
												children: "'{{.Name}}'"
											})
										]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-output",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "bridge"
										})
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-output",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "shop_default"
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
								"data-code": "$ mkdir -p ~/shop && cd ~/shop$ cat > compose.yaml <<'END'> services:>   web:>     image: nginx:alpine>   cache:>     image: redis:alpine> END$ docker compose up -d --quiet-pull⋮$ docker network ls --filter driver=bridge --format '{{.Name}}'bridgeshop_default",
								"data-code": "mkdir -p ~/shop && cd ~/shopcat > compose.yaml <<'END'services:  web:    image: nginx:alpine  cache:    image: redis:alpineENDdocker compose up -d --quiet-pulldocker network ls --filter driver=bridge --format '{{.Name}}'",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Compose created ",
			createVNode(_components.code, {
				dir: "auto",
				children: "project_default"
			}),
			", a ",
			createVNode(_components.a, {
				href: "/en/glossary/#bridge",
				class: "hb-term",
				"data-term": "bridge network",
				"data-about": "The usual kind of network: a LAN for containers inside one host. By default, a container joins the one named `bridge`.",
				children: "bridge"
			}),
			" of the same kind as one you make yourself. All services join it. The built-in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bridge"
			}),
			" is not used."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Each ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "container"
			}),
			" has two names."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal hb-console not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						"data-pagefind-ignore": "",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
						})]
					}),
					createVNode(_components.pre, {
						"data-language": "console",
						tabindex: "0",
						children: createVNode(_components.code, { children: [
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "$"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " docker inspect shop-web-1 --format "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'{{json .NetworkSettings.Networks.shop_default.DNSNames}}'"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "[\"shop-web-1\",\"web\",\""
										}),
										createVNode(_components.span, {
											class: "hb-variable",
											"data-type": "short_id",
											children: createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: "4622a6774f65"
											})
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "\"]"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: "$"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " docker compose exec web ping -c 1 -q cache"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "PING cache ("
										}),
										createVNode(_components.span, {
											class: "hb-variable",
											"data-type": "ip",
											children: createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: "172.18.0.2"
											})
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "): 56 data bytes"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: "\n"
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "--- cache ping statistics ---"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "1 packets transmitted, 1 packets received, 0% packet loss"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "round-trip min/avg/max = "
										}),
										createVNode(_components.span, {
											class: "hb-variable",
											"data-type": "any",
											children: createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: "…"
											})
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " ms"
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
							"data-code": "$ docker inspect shop-web-1 --format '{{json .NetworkSettings.Networks.shop_default.DNSNames}}'[\"shop-web-1\",\"web\",\"4622a6774f65\"]$ docker compose exec web ping -c 1 -q cachePING cache (172.18.0.2): 56 data bytes--- cache ping statistics ---1 packets transmitted, 1 packets received, 0% packet lossround-trip min/avg/max = … ms",
							"data-code": "docker inspect shop-web-1 --format '{{json .NetworkSettings.Networks.shop_default.DNSNames}}'docker compose exec web ping -c 1 -q cache",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"In a configuration, use ",
			createVNode(_components.strong, { children: "the service’s name" }),
			". The container’s name (",
			createVNode(_components.code, {
				dir: "auto",
				children: "shop-cache-1"
			}),
			") works too, but changes with the project’s name. The port is ",
			createVNode(_components.a, {
				href: "/en/networks/published-ports/#between",
				children: "the container’s"
			}),
			", and no ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ports:"
			}),
			" are needed."
		] }),
		"\n",
		createVNode(_components.p, { children: "If a service has several containers, its name leads to all their addresses." }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal hb-console not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						"data-pagefind-ignore": "",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
						})]
					}),
					createVNode(_components.pre, {
						"data-language": "console",
						tabindex: "0",
						children: createVNode(_components.code, { children: [
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "$"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " docker compose up -d --scale "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "cache"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "="
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "2"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-gap",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "⋮"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "$"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " docker compose exec web nslookup cache | "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "grep"
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
											children: "-c"
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
											children: "^Address"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "3"
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
							"data-code": "$ docker compose up -d --scale cache=2⋮$ docker compose exec web nslookup cache | grep -c ^Address3",
							"data-code": "docker compose up -d --scale cache=2docker compose exec web nslookup cache | grep -c ^Address",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: "The first of the three lines is the DNS server that was asked, so the answer has two addresses." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "separate",
				children: "Separate them"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#separate",
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
					children: "# Separate them"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Declare networks under ",
			createVNode(_components.code, {
				dir: "auto",
				children: "networks:"
			}),
			" at the top level, and choose for each service which ones it joins."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal hb-console not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						"data-pagefind-ignore": "",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
						})]
					}),
					createVNode(_components.pre, {
						"data-language": "console",
						tabindex: "0",
						children: createVNode(_components.code, { children: [
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "$"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " cat > compose.yaml <<"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'END'"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " services:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "   web:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     image: nginx:alpine"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     networks: [front]"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "   app:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     image: busybox"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     command: httpd -f -p 80 -h /etc"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     init: true"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     networks:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "       front:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "       back:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "         aliases: [api]"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "   cache:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     image: redis:alpine"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     networks: [back]"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " networks:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "   front:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "   back:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     internal: true"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " END"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: "$"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " docker compose up -d --quiet-pull"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-gap",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "⋮"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "$"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " docker network ls --filter "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "label"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "="
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "com.docker.compose."
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "project"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "="
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "shop"
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
												"--0": "#F2F5FB",
												"--1": "#161F3D"
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
											children: "'{{.Name}}'"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "shop_back"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "shop_default"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "shop_front"
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
							"data-code": "$ cat > compose.yaml <<'END'> services:>   web:>     image: nginx:alpine>     networks: [front]>   app:>     image: busybox>     command: httpd -f -p 80 -h /etc>     init: true>     networks:>       front:>       back:>         aliases: [api]>   cache:>     image: redis:alpine>     networks: [back]> networks:>   front:>   back:>     internal: true> END$ docker compose up -d --quiet-pull⋮$ docker network ls --filter label=com.docker.compose.project=shop --format '{{.Name}}'shop_backshop_defaultshop_front",
							"data-code": "cat > compose.yaml <<'END'services:  web:    image: nginx:alpine    networks: [front]  app:    image: busybox    command: httpd -f -p 80 -h /etc    init: true    networks:      front:      back:        aliases: [api]  cache:    image: redis:alpine    networks: [back]networks:  front:  back:    internal: trueENDdocker compose up -d --quiet-pulldocker network ls --filter label=com.docker.compose.project=shop --format '{{.Name}}'",
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
				"A service with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "networks:"
				}),
				" joins those and no others. List ",
				createVNode(_components.code, {
					dir: "auto",
					children: "default"
				}),
				" as well if it should be there too."
			] }),
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "aliases:"
			}), " are names on that network only."] }),
			"\n",
			createVNode(_components.li, { children: [
				"A network with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "internal: true"
				}),
				" has no way out."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal hb-console not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						"data-pagefind-ignore": "",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
						})]
					}),
					createVNode(_components.pre, {
						"data-language": "console",
						tabindex: "0",
						children: createVNode(_components.code, { children: [
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "$"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " docker compose exec web ping -c 1 -q app | "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "head"
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
											children: "-n"
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
											children: "1"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "PING app ("
										}),
										createVNode(_components.span, {
											class: "hb-variable",
											"data-type": "ip",
											children: createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: "172.18.0.2"
											})
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "): 56 data bytes"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: "$"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " docker compose exec web ping -c 1 -W 1 cache"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "ping: bad address 'cache'"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-exit",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "exit 1"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "$"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " docker compose exec cache ping -c 1 -q api | "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "head"
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
											children: "-n"
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
											children: "1"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "PING api ("
										}),
										createVNode(_components.span, {
											class: "hb-variable",
											"data-type": "ip",
											children: createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: "172.18.0.2"
											})
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "): 56 data bytes"
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
							"data-code": "$ docker compose exec web ping -c 1 -q app | head -n 1PING app (172.18.0.2): 56 data bytes$ docker compose exec web ping -c 1 -W 1 cacheping: bad address 'cache'exit 1$ docker compose exec cache ping -c 1 -q api | head -n 1PING api (172.18.0.2): 56 data bytes",
							"data-code": "docker compose exec web ping -c 1 -q app | head -n 1docker compose exec web ping -c 1 -W 1 cachedocker compose exec cache ping -c 1 -q api | head -n 1",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Did you notice that ",
			createVNode(_components.code, {
				dir: "auto",
				children: "shop_default"
			}),
			" is still there? ",
			createVNode(_components.code, {
				dir: "auto",
				children: "up"
			}),
			" does not remove networks that are no longer in the file. Remove them by hand, or run ",
			createVNode(_components.code, {
				dir: "auto",
				children: "down"
			}),
			" and then ",
			createVNode(_components.code, {
				dir: "auto",
				children: "up"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal hb-console not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						"data-pagefind-ignore": "",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
						})]
					}),
					createVNode(_components.pre, {
						"data-language": "console",
						tabindex: "0",
						children: createVNode(_components.code, { children: [createVNode(_components.div, {
							class: "ec-line hb-command",
							children: createVNode(_components.div, {
								class: "code",
								children: [createVNode(_components.span, {
									style: {
										"--0": "#8E9CB9",
										"--1": "#5A677E"
									},
									children: "$"
								}), createVNode(_components.span, {
									style: {
										"--0": "#CDD6E9",
										"--1": "#323D5C"
									},
									children: " docker network rm shop_default"
								})]
							})
						}), createVNode(_components.div, {
							class: "ec-line hb-output",
							children: createVNode(_components.div, {
								class: "code",
								children: createVNode(_components.span, {
									style: {
										"--0": "#CDD6E9",
										"--1": "#323D5C"
									},
									children: "shop_default"
								})
							})
						})] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "$ docker network rm shop_defaultshop_default",
							"data-code": "docker network rm shop_default",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.a, {
			href: "/en/runbooks/compose-two-networks/",
			children: "A front and a back network"
		}), " takes you through it step by step."] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "external",
				children: "Connect projects"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#external",
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
					children: "# Connect projects"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Networks are also fences between projects: the services of another project cannot be found by name. To connect two, make ",
			createVNode(_components.strong, { children: "a network that belongs to neither" }),
			" first, and use it from both with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "external: true"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal hb-console not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						"data-pagefind-ignore": "",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
						})]
					}),
					createVNode(_components.pre, {
						"data-language": "console",
						tabindex: "0",
						children: createVNode(_components.code, { children: [
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: "$"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " docker compose down"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-gap",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "⋮"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: "$"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " docker network create common"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										class: "hb-variable",
										"data-type": "id",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "4622a6774f65af21aabfbe41f381afba08a71ca18d5a6e38d33cc0b62e6e8143"
										})
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "$"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " cat > compose.yaml <<"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'END'"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " services:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "   web:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     image: nginx:alpine"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     networks:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "       common:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "         aliases: [shop-web]"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " networks:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "   common:"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "     external: true"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: ">"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " END"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: "$"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " docker compose up -d"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-gap",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "⋮"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "$"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " docker run --rm --network common busybox wget -qO- http://shop-web/ | "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "grep"
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
											children: "title"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "<title>Welcome to nginx!</title>"
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
							"data-code": "$ docker compose down⋮$ docker network create common4622a6774f65af21aabfbe41f381afba08a71ca18d5a6e38d33cc0b62e6e8143$ cat > compose.yaml <<'END'> services:>   web:>     image: nginx:alpine>     networks:>       common:>         aliases: [shop-web]> networks:>   common:>     external: true> END$ docker compose up -d⋮$ docker run --rm --network common busybox wget -qO- http://shop-web/ | grep title<title>Welcome to nginx!</title>",
							"data-code": "docker compose downdocker network create commoncat > compose.yaml <<'END'services:  web:    image: nginx:alpine    networks:      common:        aliases: [shop-web]networks:  common:    external: trueENDdocker compose up -ddocker run --rm --network common busybox wget -qO- http://shop-web/ | grep title",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "external: true"
			}),
			" means: use the existing network; do not create it, do not remove it. If there is none, Compose stops with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "network common declared as external, but could not be found"
			}),
			". Compose does not put the project’s name in front of it."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"On a shared network, services of different projects may have the same name. If two services are called ",
			createVNode(_components.code, {
				dir: "auto",
				children: "web"
			}),
			", the DNS answer mixes their addresses. Give each shared service an ",
			createVNode(_components.a, {
				href: "/en/glossary/#alias",
				class: "hb-term",
				"data-term": "network alias",
				"data-about": "An additional name for a container, valid within one network. Several containers may share it.",
				children: "alias"
			}),
			" of its own, such as ",
			createVNode(_components.code, {
				dir: "auto",
				children: "shop-web"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "settings",
				children: "Choose names and ranges"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#settings",
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
					children: "# Choose names and ranges"
				})]
			})]
		}),
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
										children: "networks"
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
											children: "default"
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
											children: "name"
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
											children: "shop-net"
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
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "# without the project's name in front"
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
											children: "ipam"
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
											children: "config"
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
											children: createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: "        "
											})
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "- "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "subnet"
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
											children: "10.210.0.0/24"
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
											children: "  "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "back"
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
											children: "driver_opts"
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
											children: "com.docker.network.bridge.host_binding_ipv4"
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
												"--0": "#F0B9A0",
												"--1": "#96402A"
											},
											children: "127.0.0.1"
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
							"data-code": "networks:  default:    name: shop-net # without the project's name in front    ipam:      config:        - subnet: 10.210.0.0/24  back:    driver_opts:      com.docker.network.bridge.host_binding_ipv4: 127.0.0.1",
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
				"Under ",
				createVNode(_components.code, {
					dir: "auto",
					children: "default"
				}),
				" you change the settings of the network that Compose makes anyway."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Set ",
				createVNode(_components.code, {
					dir: "auto",
					children: "subnet"
				}),
				" if the range would otherwise collide with your company’s or VPN’s network. If you do not, Docker picks ",
				createVNode(_components.a, {
					href: "/en/errors/network-no-available-pool/",
					children: "a free one"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"A fixed ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ipv4_address"
				}),
				" is possible as well, but a name is nearly always enough."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"A service with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "network_mode: host"
			}),
			", ",
			createVNode(_components.code, {
				dir: "auto",
				children: "none"
			}),
			" or ",
			createVNode(_components.code, {
				dir: "auto",
				children: "service:app"
			}),
			" (share the network of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "app"
			}),
			") cannot have ",
			createVNode(_components.code, {
				dir: "auto",
				children: "networks:"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "change",
				children: "Changes mean a new container"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#change",
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
					children: "# Changes mean a new container"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Change which networks a service joins, run ",
			createVNode(_components.code, {
				dir: "auto",
				children: "up"
			}),
			", and the service is recreated. Compose before 2.31 may miss it when only the target (",
			createVNode(_components.code, {
				dir: "auto",
				children: "name:"
			}),
			") of an ",
			createVNode(_components.code, {
				dir: "auto",
				children: "external"
			}),
			" network has changed; then use ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker compose up -d --force-recreate"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"After changing the settings of a network itself, such as ",
			createVNode(_components.code, {
				dir: "auto",
				children: "subnet"
			}),
			", the reliable way is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker compose down"
			}),
			" and then ",
			createVNode(_components.code, {
				dir: "auto",
				children: "up"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.aside, {
			"aria-label": "In older notes",
			class: "starlight-aside starlight-aside--note",
			role: "note",
			children: [createVNode(_components.p, {
				class: "starlight-aside__title",
				"aria-hidden": "true",
				children: [createVNode(Fragment$1, { "set:html": "<svg viewBox=\"0 0 24 24\" width=\"16\" height=\"16\" fill=\"currentColor\" class=\"starlight-aside__icon\"><path d=\"M12 11a1 1 0 0 0-1 1v4a1 1 0 0 0 2 0v-4a1 1 0 0 0-1-1Zm.38-3.92a1 1 0 0 0-.76 0 1 1 0 0 0-.33.21 1.15 1.15 0 0 0-.21.33 1 1 0 0 0 .21 1.09c.097.088.209.16.33.21A1 1 0 0 0 13 8a1.05 1.05 0 0 0-.29-.71 1 1 0 0 0-.33-.21ZM12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 18a8 8 0 1 1 0-16.001A8 8 0 0 1 12 20Z\"/></svg>" }), "In older notes"]
			}), createVNode(_components.div, {
				class: "starlight-aside__content",
				children: createVNode(_components.p, { children: [
					"You no longer need ",
					createVNode(_components.code, {
						dir: "auto",
						children: "links:"
					}),
					"; containers on the same network find each other by name. With docker-compose v1 the names of containers were joined with ",
					createVNode(_components.code, {
						dir: "auto",
						children: "_"
					}),
					", as in ",
					createVNode(_components.code, {
						dir: "auto",
						children: "shop_web_1"
					}),
					". Names of networks still have the ",
					createVNode(_components.code, {
						dir: "auto",
						children: "_"
					}),
					"."
				] })
			})]
		}),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "tidy",
				children: "Tidy up"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#tidy",
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
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal hb-console not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						"data-pagefind-ignore": "",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
						})]
					}),
					createVNode(_components.pre, {
						"data-language": "console",
						tabindex: "0",
						children: createVNode(_components.code, { children: [
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: "$"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " docker compose down"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-gap",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "⋮"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#8E9CB9",
											"--1": "#5A677E"
										},
										children: "$"
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " docker network rm common"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "common"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-command",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: "$"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " cd && "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
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
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "-r"
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
											children: "~/shop"
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
							"data-code": "$ docker compose down⋮$ docker network rm commoncommon$ cd && rm -r ~/shop",
							"data-code": "docker compose downdocker network rm commoncd && rm -r ~/shop",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
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
			createVNode(_components.li, { children: [
				createVNode(_components.a, {
					href: "https://docs.docker.com/compose/how-tos/networking/",
					children: "Networking in Compose"
				}),
				", ",
				createVNode(_components.a, {
					href: "https://docs.docker.com/reference/compose-file/networks/",
					children: "Networks top-level element"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"What counts as a change: ",
				createVNode(_components.a, {
					href: "https://github.com/docker/compose/blob/v2.29.4/pkg/compose/convergence.go",
					children: ["compose 2.29.4 ", createVNode(_components.code, {
						dir: "auto",
						children: "convergence.go"
					})]
				}),
				", ",
				createVNode(_components.a, {
					href: "https://github.com/docker/compose/blob/v2.40.3/pkg/compose/convergence.go",
					children: "2.40.3"
				})
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "next",
				children: "Next"
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
					children: "# Next"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"Read: ",
				createVNode(_components.a, {
					href: "/en/basics/compose/",
					children: "Docker Compose"
				}),
				", ",
				createVNode(_components.a, {
					href: "/en/networks/how-names-resolve/",
					children: "How names are resolved"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Run: ",
				createVNode(_components.a, {
					href: "/en/runbooks/compose-two-networks/",
					children: "A front and a back network"
				}),
				", ",
				createVNode(_components.a, {
					href: "/en/runbooks/drill-network-active-endpoints/",
					children: "The network that survives down"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"In trouble: ",
				createVNode(_components.a, {
					href: "/en/errors/network-not-found/",
					children: "network not found"
				}),
				", ",
				createVNode(_components.a, {
					href: "/en/errors/network-active-endpoints/",
					children: "network has active endpoints"
				}),
				"."
			] }),
			"\n"
		] })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var frontmatter = {
	"title": "Networks in Compose",
	"description": "The network that Compose makes for a project and why service names work there. Separate services, use a network made elsewhere, choose names and address ranges.",
	"sidebar": { "order": 5 },
	"tags": [
		"Docker Compose",
		"networks",
		"default",
		"service name",
		"aliases",
		"internal",
		"external",
		"network_mode",
		"ipam",
		"several networks",
		"between projects"
	],
	"versions": "20.10 – 28",
	"related": [
		"basics/compose",
		"networks/how-names-resolve",
		"networks/published-ports",
		"errors/network-not-found",
		"errors/network-active-endpoints",
		"runbooks/compose-two-networks"
	]
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "default",
			"text": "Say nothing and get one"
		},
		{
			"depth": 2,
			"slug": "separate",
			"text": "Separate them"
		},
		{
			"depth": 2,
			"slug": "external",
			"text": "Connect projects"
		},
		{
			"depth": 2,
			"slug": "settings",
			"text": "Choose names and ranges"
		},
		{
			"depth": 2,
			"slug": "change",
			"text": "Changes mean a new container"
		},
		{
			"depth": 2,
			"slug": "tidy",
			"text": "Tidy up"
		},
		{
			"depth": 2,
			"slug": "sources",
			"text": "Sources"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "Next"
		}
	];
}
var url = "content/docs/en/networks/compose-networks.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/en/networks/compose-networks.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/en/networks/compose-networks.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
