import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
// content/docs/en/engine/runtime-history.mdx
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
			"Instructions on ",
			createVNode(_components.a, {
				href: "/en/glossary/#runtime",
				class: "hb-term",
				"data-term": "container runtime",
				"data-about": "The program that actually creates and runs a container. In Docker, you choose it with `--runtime`.",
				children: "runtimes"
			}),
			" seldom say for which Docker they were written. Here is what changed, and when."
		] }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: "Docker" }),
					"\n",
					createVNode(_components.th, { children: "What changed" }),
					"\n",
					createVNode(_components.th, { children: "Source" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "1.12 (2016)" }),
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "runtimes"
						}),
						", ",
						createVNode(_components.code, {
							dir: "auto",
							children: "default-runtime"
						}),
						" and ",
						createVNode(_components.code, {
							dir: "auto",
							children: "--add-runtime"
						}),
						"; what you add is a program like runc"
					] }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.a, {
						href: "https://github.com/moby/moby/commit/7b2e5216b8",
						children: "commit"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "20.10.0 (2020)" }),
					"\n",
					createVNode(_components.td, { children: [
						"default shim ",
						createVNode(_components.code, {
							dir: "auto",
							children: "io.containerd.runc.v2"
						}),
						"; needs containerd 1.3.0 or later, better 1.3.5 or later"
					] }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.a, {
						href: "https://github.com/moby/moby/pull/41210",
						children: "moby#41210"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "20.10.0" }),
					"\n",
					createVNode(_components.td, { children: [
						"two more stock runtimes, named after shims: ",
						createVNode(_components.code, {
							dir: "auto",
							children: "io.containerd.runc.v2"
						}),
						" and ",
						createVNode(_components.code, {
							dir: "auto",
							children: "io.containerd.runtime.v1.linux"
						}),
						"; the latter deprecated from the start"
					] }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.a, {
						href: "https://github.com/moby/moby/pull/41182",
						children: "moby#41182"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "20.10.4 (2021)" }),
					"\n",
					createVNode(_components.td, { children: "no more panic when a plugin starts while a runtime of your own is the default" }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.a, {
						href: "https://github.com/moby/moby/pull/41854",
						children: "moby#41854"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "23.0 (2023)" }),
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "io.containerd.runtime.v1.linux"
					}), " is no longer a stock runtime"] }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.a, {
						href: "https://github.com/moby/moby/pull/43695",
						children: "moby#43695"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "23.0" }),
					"\n",
					createVNode(_components.td, { children: [
						"any shim by name after ",
						createVNode(_components.code, {
							dir: "auto",
							children: "--runtime"
						}),
						"; the message becomes ",
						createVNode(_components.code, {
							dir: "auto",
							children: "unknown or invalid runtime name"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.a, {
						href: "https://github.com/moby/moby/pull/43800",
						children: "moby#43800"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "23.0" }),
					"\n",
					createVNode(_components.td, { children: ["a shim’s name as ", createVNode(_components.code, {
						dir: "auto",
						children: "default-runtime"
					})] }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.a, {
						href: "https://github.com/moby/moby/pull/43978",
						children: "moby#43978"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "24.0 (2023)" }),
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "runtimeType"
						}),
						" and ",
						createVNode(_components.code, {
							dir: "auto",
							children: "options"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.a, {
						href: "https://github.com/moby/moby/pull/45032",
						children: "moby#45032"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "25.0 (2024)" }),
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.a, {
							href: "/en/engine/runtime-wrappers/",
							children: "scripts named by their content"
						}),
						", ",
						createVNode(_components.a, {
							href: "/en/engine/reload/#snapshot",
							children: "reload by read-copy-update"
						}),
						", ",
						createVNode(_components.a, {
							href: "/en/engine/daemon-json/#daemon",
							children: "runtimes checked in one place"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.a, {
							href: "https://github.com/moby/moby/commit/d222bf097c",
							children: "d222bf0"
						}),
						", ",
						createVNode(_components.a, {
							href: "https://github.com/moby/moby/commit/0b592467d9",
							children: "0b59246"
						}),
						", ",
						createVNode(_components.a, {
							href: "https://github.com/moby/moby/commit/0f6eeecac0",
							children: "0f6eeec"
						})
					] }),
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
				id: "v1",
				children: "The old shim"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#v1",
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
					children: "# The old shim"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Up to 19.03 the ",
			createVNode(_components.a, {
				href: "/en/glossary/#shim",
				class: "hb-term",
				"data-term": "shim",
				"data-about": "A small program that stays with each container and keeps its input, output and exit code. Because of it, containers can outlive a stop of dockerd.",
				children: "shim"
			}),
			" was called ",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerd-shim"
			}),
			"; ",
			createVNode(_components.a, {
				href: "/en/glossary/#containerd",
				class: "hb-term",
				"data-term": "containerd",
				"data-about": "The daemon that manages the start and the end of containers for dockerd. Through a shim it calls runc, which starts the process.",
				children: "containerd"
			}),
			" knew it as the runtime ",
			createVNode(_components.code, {
				dir: "auto",
				children: "io.containerd.runtime.v1.linux"
			}),
			". Its successor ",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerd-shim-runc-v2"
			}),
			" uses version 2 of the shim API and supports ",
			createVNode(_components.a, {
				href: "/en/glossary/#cgroup",
				class: "hb-term",
				"data-term": "cgroup",
				"data-about": "The kernel feature that limits how much CPU and memory, and which devices, a group of processes may use.",
				children: "cgroup"
			}),
			" v2. containerd 1.3.0 was the first to have it, but 1.3.0 to 1.3.4 failed one of Docker’s own tests, in which ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "containers"
			}),
			" are started again when ",
			createVNode(_components.a, {
				href: "/en/glossary/#dockerd",
				class: "hb-term",
				"data-term": "dockerd",
				"data-about": "Docker's daemon. It takes requests through its API, manages images, networks and volumes, and leaves starting containers to containerd.",
				children: "dockerd"
			}),
			" restarts. That is why containerd 1.3.5 or later is recommended."
		] }),
		"\n",
		createVNode(_components.p, { children: "In 20.10 you could still choose the old shim. It worked, with a warning." }),
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
												children: " docker info --format "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#FFCD88",
													"--1": "#874900"
												},
												children: "'{{range $name, $_ := .Runtimes}}{{$name}} {{end}}'"
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
											children: "io.containerd.runc.v2 io.containerd.runtime.v1.linux runc"
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
											children: " docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hello"
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
											children: "WARNING: Configured runtime \"io.containerd.runtime.v1.linux\" is deprecated and will be removed in the next release."
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
											children: "hello"
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
								"data-code": "$ docker info --format '{{range $name, $_ := .Runtimes}}{{$name}} {{end}}'io.containerd.runc.v2 io.containerd.runtime.v1.linux runc$ docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo helloWARNING: Configured runtime \"io.containerd.runtime.v1.linux\" is deprecated and will be removed in the next release.hello",
								"data-code": "docker info --format '{{range $name, $_ := .Runtimes}}{{$name}} {{end}}'docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hello",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"That ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			" has cgroup v1. With cgroup v2, 20.10 refused:"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame not-content",
				children: [
					createVNode(_components.figcaption, { class: "header" }),
					createVNode(_components.pre, {
						"data-language": "text",
						class: "wrap",
						style: { "--ecMaxLine": "145ch" },
						tabindex: "0",
						children: createVNode(_components.code, { children: createVNode(_components.div, {
							class: "ec-line",
							children: createVNode(_components.div, {
								class: "code",
								children: createVNode(_components.span, {
									style: {
										"--0": "#cdd6e9",
										"--1": "#323d5c"
									},
									children: "docker: Error response from daemon: runtime \"io.containerd.runtime.v1.linux\" is not supported while cgroups v2 (unified hierarchy) is being used."
								})
							})
						}) })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "docker: Error response from daemon: runtime \"io.containerd.runtime.v1.linux\" is not supported while cgroups v2 (unified hierarchy) is being used.",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"23.0 no longer knows this name. But since then a name of that form is ",
			createVNode(_components.a, {
				href: "/en/engine/runtimes-and-shims/#by-name",
				children: "handed to containerd"
			}),
			", and containerd 1.x has the old runtime built in. So whether it works depends on containerd, not on Docker. Docker 26.1 with containerd 1.7 and cgroup v1:"
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
											children: " containerd --version | "
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
											children: "-o"
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
											children: "'containerd 1\\.7'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " | "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "tail"
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
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "containerd 1.7"
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
										children: " docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hello"
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
										children: "hello"
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
							"data-code": "$ containerd --version | grep -o 'containerd 1\\.7' | tail -n 1containerd 1.7$ docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hellohello",
							"data-code": "containerd --version | grep -o 'containerd 1\\.7' | tail -n 1docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hello",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: "Docker 27.3 with containerd 1.7 and cgroup v2, where the old shim does not find the cgroups it needs:" }),
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
										children: " docker pull -q busybox"
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
										children: "docker.io/library/busybox:latest"
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
										children: " docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hello"
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
										children: "docker: Error response from daemon: failed to create task for container: cgroups: cgroup mountpoint does not exist: unknown."
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
										children: "exit 125"
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
							"data-code": "$ docker pull -q busyboxdocker.io/library/busybox:latest$ docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hellodocker: Error response from daemon: failed to create task for container: cgroups: cgroup mountpoint does not exist: unknown.exit 125",
							"data-code": "docker pull -q busyboxdocker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hello",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Docker 28.5 with containerd 2, which has removed it along with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "io.containerd.runc.v1"
			}),
			":"
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
										children: " docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hello"
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
										children: "docker: Error response from daemon: failed to create task for container: failed to start shim: failed to resolve runtime path: runtime \"io.containerd.runtime.v1.linux\" binary not installed \"containerd-shim-v1-linux\": file does not exist"
									})
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
										children: "Run 'docker run --help' for more information"
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
										children: "exit 125"
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
							"data-code": "$ docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hellodocker: Error response from daemon: failed to create task for container: failed to start shim: failed to resolve runtime path: runtime \"io.containerd.runtime.v1.linux\" binary not installed \"containerd-shim-v1-linux\": file does not existRun 'docker run --help' for more informationexit 125",
							"data-code": "docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hello",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"containerd 1.4 to 1.6 write ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runtime v1 is deprecated since containerd v1.4, consider using runtime v2"
			}),
			" to their log. If you find the old name in a script, in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "daemon.json"
			}),
			" or in a container that was created with it: ",
			createVNode(_components.a, {
				href: "/en/errors/runtime-v1-linux/",
				children: "what to do"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "plugins",
				children: "Plugins and a default of your own"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#plugins",
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
					children: "# Plugins and a default of your own"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Plugins that you add with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker plugin install"
			}),
			" (",
			createVNode(_components.a, {
				href: "/en/glossary/#volume",
				class: "hb-term",
				"data-term": "volume",
				"data-about": "A named place for data that Docker manages. It outlives the containers that use it.",
				children: "volume"
			}),
			" and ",
			createVNode(_components.a, {
				href: "/en/glossary/#network",
				class: "hb-term",
				"data-term": "network",
				"data-about": "Connects containers with each other and with the outside world. Only containers on the same network can reach each other directly.",
				children: "network"
			}),
			" drivers, for instance) run in containers too: in a different containerd ",
			createVNode(_components.a, {
				href: "/en/glossary/#namespace",
				class: "hb-term",
				"data-term": "namespace",
				"data-about": "The kernel feature that limits what a process sees. There is one kind for process ids, one for networks, one for mounts and so on.",
				children: "namespace"
			}),
			", ",
			createVNode(_components.code, {
				dir: "auto",
				children: "plugins.moby"
			}),
			", and with the ",
			createVNode(_components.a, {
				href: "/en/glossary/#default-runtime",
				class: "hb-term",
				"data-term": "default runtime",
				"data-about": "The runtime of containers started without `--runtime`. It is runc, unless `default-runtime` in `daemon.json` says otherwise.",
				children: "default runtime"
			}),
			". In 20.10.0 to 20.10.3, dockerd prepared the shim settings of a runtime you had added only when it started a container, not when it started a plugin. With such a runtime as ",
			createVNode(_components.code, {
				dir: "auto",
				children: "default-runtime"
			}),
			", nvidia for instance, dockerd ended with a nil pointer panic as soon as a plugin started. An enabled plugin starts together with dockerd, so a restart ended in the same way."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"20.10.4 fixed it. On an older 20.10, update, or remove ",
			createVNode(_components.code, {
				dir: "auto",
				children: "default-runtime"
			}),
			" and name the runtime where you need it. Remember that a default runtime applies to ",
			createVNode(_components.strong, { children: "everything" }),
			" that dockerd starts."
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
					href: "/en/engine/runtimes-and-shims/",
					children: "Runtimes and shims"
				}),
				", ",
				createVNode(_components.a, {
					href: "/en/engine/dockerd-containerd-runc/",
					children: "From dockerd to runc"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Run: ",
				createVNode(_components.a, {
					href: "/en/runbooks/shim-runtimes-kata/",
					children: "Runtimes with a shim of their own"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"In trouble: ",
				createVNode(_components.a, {
					href: "/en/errors/runtime-v1-linux/",
					children: "the runtime io.containerd.runtime.v1.linux"
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
			createVNode(_components.li, { children: [
				"Besides those in the table: ",
				createVNode(_components.a, {
					href: "https://github.com/containerd/containerd/blob/main/docs/containerd-2.0.md",
					children: "containerd 2.0"
				}),
				", ",
				createVNode(_components.a, {
					href: "https://github.com/containerd/containerd/issues/4365",
					children: "containerd#4365"
				}),
				" (deprecation of the old shims), ",
				createVNode(_components.a, {
					href: "https://github.com/docker/for-linux/issues/1169",
					children: "docker/for-linux#1169"
				}),
				" (the panic)"
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
	"title": "How runtimes came to be what they are",
	"description": "What each version of Docker added or removed in runtimes and shims, as a table with sources, plus the old shim io.containerd.runtime.v1.linux and a panic caused by plugins.",
	"sidebar": { "order": 7 },
	"tags": [
		"history",
		"versions",
		"io.containerd.runtime.v1.linux",
		"io.containerd.runc.v2",
		"containerd-shim",
		"deprecated",
		"plugins",
		"panic",
		"containerd 1.3.5",
		"containerd 2.0"
	],
	"versions": "1.12 – 28",
	"related": [
		"engine/runtimes-and-shims",
		"engine/runtime-wrappers",
		"engine/reload",
		"runbooks/shim-runtimes-kata",
		"errors/runtime-v1-linux"
	]
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "v1",
			"text": "The old shim"
		},
		{
			"depth": 2,
			"slug": "plugins",
			"text": "Plugins and a default of your own"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "Next"
		},
		{
			"depth": 2,
			"slug": "sources",
			"text": "Sources"
		}
	];
}
var url = "content/docs/en/engine/runtime-history.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/en/engine/runtime-history.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/en/engine/runtime-history.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
