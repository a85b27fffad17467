import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
// content/docs/en/gpu/legacy-mode.mdx
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
			"Start a ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "container"
			}),
			" with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus"
			}),
			", and it contains GPU devices. Who put them there, and when?"
		] }),
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
												children: " docker run -tid "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#9FD0E6",
													"--1": "#20607D"
												},
												children: "--runtime"
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
												children: "nvidia"
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
												children: "--gpus"
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
												children: "all"
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
												children: "busybox"
											})
										]
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
												children: "04aa4ccdeb4a80d4d15bf2fc4f808abe843bdf750575137f444ebeb2e08e58be"
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
												children: " docker exec "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#9FD0E6",
													"--1": "#20607D"
												},
												children: "$legacy"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " sh -c "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#FFCD88",
													"--1": "#874900"
												},
												children: "'ls /dev | grep nvidia'"
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
											children: "nvidia0"
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
											children: "nvidia1"
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
											children: "nvidia2"
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
											children: "nvidia3"
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
											children: "nvidiactl"
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
								"data-code": "$ docker pull -q busyboxdocker.io/library/busybox:latest$ docker run -tid --runtime=nvidia --gpus=all busybox04aa4ccdeb4a80d4d15bf2fc4f808abe843bdf750575137f444ebeb2e08e58be$ docker exec $legacy sh -c 'ls /dev | grep nvidia'nvidia0nvidia1nvidia2nvidia3nvidiactl",
								"data-code": "docker pull -q busyboxdocker run -tid --runtime=nvidia --gpus=all busyboxdocker exec $legacy sh -c 'ls /dev | grep nvidia'",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"This page’s machine is the ",
			createVNode(_components.a, {
				href: "/en/gpu/lab/",
				children: "lab with fake GPUs"
			}),
			", but everything from here on works as it does with real ones."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "hooks",
				children: "Read the hooks of the plan"
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
					children: "# Read the hooks of the plan"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"To start a container, ",
			createVNode(_components.a, {
				href: "/en/glossary/#containerd",
				class: "hb-term",
				"data-term": "containerd",
				"data-about": "The daemon that manages the start and the end of containers for dockerd. Through a shim it calls runc, which starts the process.",
				children: "containerd"
			}),
			" hands ",
			createVNode(_components.a, {
				href: "/en/glossary/#runc",
				class: "hb-term",
				"data-term": "runc",
				"data-about": "The OCI runtime that Docker comes with. It prepares namespaces and cgroups, starts the process, and ends.",
				children: "runc"
			}),
			" a plan, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "config.json"
			}),
			", in the format of the ",
			createVNode(_components.a, {
				href: "/en/glossary/#oci",
				class: "hb-term",
				"data-term": "OCI",
				"data-about": "Open Container Initiative: the body that sets the container standards, one each for images, runtimes and distribution.",
				children: "OCI"
			}),
			" standard. While the container runs, the plan lies here."
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
										children: " cd /run/containerd/io.containerd.runtime.v2.task/moby"
									})]
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
											children: " jq .hooks "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "$legacy"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "/config.json"
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
										children: "{"
									})
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "  "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "\"prestart\": ["
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "    "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "{"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "      "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "\"path\": \"/usr/bin/nvidia-container-runtime-hook\","
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "      "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "\"args\": ["
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "        "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "\"nvidia-container-runtime-hook\","
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "        "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "\"prestart\""
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "      "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "],"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "      "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "\"env\": ["
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
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "      "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "]"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "    "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "},"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "    "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "{"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
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
												children: "      "
											})
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "\"path\": \"/proc/"
										}),
										createVNode(_components.span, {
											class: "hb-variable",
											"data-type": "int",
											children: createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: "4211"
											})
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "/exe\","
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "      "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "\"args\": ["
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "        "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "\"libnetwork-setkey\","
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
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "      "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "],"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "      "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "\"env\": ["
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
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
											children: "\"TRACEPARENT="
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
											children: "\""
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "      "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "]"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "    "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "}"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										class: "indent",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "  "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "]"
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
										children: "}"
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
							"data-code": "$ cd /run/containerd/io.containerd.runtime.v2.task/moby$ jq .hooks $legacy/config.json{  \"prestart\": [    {      \"path\": \"/usr/bin/nvidia-container-runtime-hook\",      \"args\": [        \"nvidia-container-runtime-hook\",        \"prestart\"      ],      \"env\": [⋮      ]    },    {      \"path\": \"/proc/4211/exe\",      \"args\": [        \"libnetwork-setkey\",⋮      ],      \"env\": [        \"TRACEPARENT=…\"      ]    }  ]}",
							"data-code": "cd /run/containerd/io.containerd.runtime.v2.task/mobyjq .hooks $legacy/config.json",
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
				children: "prestart"
			}),
			" lists programs that run ",
			createVNode(_components.strong, { children: "on the host" }),
			" after the ",
			createVNode(_components.a, {
				href: "/en/glossary/#namespace",
				class: "hb-term",
				"data-term": "namespace",
				"data-about": "The kernel feature that limits what a process sees. There is one kind for process ids, one for networks, one for mounts and so on.",
				children: "namespaces"
			}),
			" are created and before the container’s program starts."
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-runtime-hook prestart"
				}),
				" handles the GPUs. It reads the container’s environment and calls ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-cli"
				}),
				", which attaches devices and libraries."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "/proc/…/exe libnetwork-setkey"
				}),
				" tells Docker the ",
				createVNode(_components.a, {
					href: "/en/glossary/#network",
					class: "hb-term",
					"data-term": "network",
					"data-about": "Connects containers with each other and with the outside world. Only containers on the same network can reach each other directly.",
					children: "network"
				}),
				" namespace and is there for every container. ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/proc/…/exe"
				}),
				" is ",
				createVNode(_components.a, {
					href: "/en/glossary/#dockerd",
					class: "hb-term",
					"data-term": "dockerd",
					"data-about": "Docker's daemon. It takes requests through its API, manages images, networks and volumes, and leaves starting containers to containerd.",
					children: "dockerd"
				}),
				" itself, and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "TRACEPARENT"
				}),
				" is an id for tracing."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "not-in-plan",
				children: "The plan does not mention GPUs"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#not-in-plan",
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
					children: "# The plan does not mention GPUs"
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
											children: " jq -c "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'.linux.devices, [.process.env[] | select(startswith(\"NVIDIA\"))], [.linux.resources.devices[] | select(.major == 195)]'"
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
											children: "$legacy"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "/config.json"
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
										children: "null"
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
										children: "[\"NVIDIA_VISIBLE_DEVICES=all\"]"
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
										children: "[]"
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
							"data-code": "$ jq -c '.linux.devices, [.process.env[] | select(startswith(\"NVIDIA\"))], [.linux.resources.devices[] | select(.major == 195)]' $legacy/config.jsonnull[\"NVIDIA_VISIBLE_DEVICES=all\"][]",
							"data-code": "jq -c '.linux.devices, [.process.env[] | select(startswith(\"NVIDIA\"))], [.linux.resources.devices[] | select(.major == 195)]' $legacy/config.json",
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
				children: "linux.devices"
			}),
			" is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "null"
			}),
			", and there is no permission for NVIDIA’s devices (major number 195) either. The only trace of the GPUs is the variable ",
			createVNode(_components.code, {
				dir: "auto",
				children: "NVIDIA_VISIBLE_DEVICES=all"
			}),
			". And yet they are in the container."
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
											children: " docker exec "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "$legacy"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " mount | "
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
											children: "-E"
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
											children: "'nvidia0|libcuda'"
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
											children: "/dev/"
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
											children: " on /usr/lib64/libcuda.so.575.57.08 type ext4 (ro,nosuid,nodev,relatime)"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: [createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "udev on /dev/nvidia0 "
									}), createVNode(_components.span, {
										class: "hb-variable",
										"data-type": "any",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "…"
										})
									})]
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
											children: " docker inspect "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "$legacy"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " --format "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'{{json .HostConfig.DeviceRequests}} {{json .HostConfig.Devices}}'"
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
										children: "[{\"Driver\":\"\",\"Count\":-1,\"DeviceIDs\":null,\"Capabilities\":[[\"gpu\"]],\"Options\":{}}] []"
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
							"data-code": "$ docker exec $legacy mount | grep -E 'nvidia0|libcuda'/dev/… on /usr/lib64/libcuda.so.575.57.08 type ext4 (ro,nosuid,nodev,relatime)udev on /dev/nvidia0 …$ docker inspect $legacy --format '{{json .HostConfig.DeviceRequests}} {{json .HostConfig.Devices}}'[{\"Driver\":\"\",\"Count\":-1,\"DeviceIDs\":null,\"Capabilities\":[[\"gpu\"]],\"Options\":{}}] []",
							"data-code": "docker exec $legacy mount | grep -E 'nvidia0|libcuda'docker inspect $legacy --format '{{json .HostConfig.DeviceRequests}} {{json .HostConfig.Devices}}'",
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
				children: "libcuda"
			}),
			" is a read-only ",
			createVNode(_components.a, {
				href: "/en/glossary/#mount",
				class: "hb-term",
				"data-term": "mount",
				"data-about": "To make a folder or file system appear at a path. Whatever was at that path before is hidden.",
				children: "mount"
			}),
			" of the ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			"’s file. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker inspect"
			}),
			" records that you asked for GPUs (",
			createVNode(_components.code, {
				dir: "auto",
				children: "DeviceRequests"
			}),
			"), but ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Devices"
			}),
			" is empty. The hook attached them without telling runc, so neither runc nor Docker knows what the container got."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "one-hook",
				children: "One hook, whichever way you ask"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#one-hook",
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
					children: "# One hook, whichever way you ask"
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
											children: " docker run -tid "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "--gpus"
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
											children: "all"
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
											children: "busybox"
										})
									]
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
											children: "0cc5b7a5fc181d1d08c39ac008ef46ade76840b000b8d6ef56c2407dc7700c7b"
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
											children: " docker run -tid "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "--runtime"
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
											children: "nvidia"
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
											children: "-e"
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
											children: "NVIDIA_VISIBLE_DEVICES=all"
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
											children: "busybox"
										})
									]
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
											children: "3f4a63f9159a360338158a6ea259d68289b28206e7b7f11f2b17a77520d479a9"
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
											children: " "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "for"
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
											children: "c"
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
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "in"
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
											children: "$legacy"
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
											children: "$gpus"
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
											children: "$runtime"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "; "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "do"
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
											children: "jq"
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
											children: "'[.hooks.prestart[].path | select(contains(\"nvidia\"))]'"
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
											children: "$c"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "/config.json"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "; "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "done"
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
										children: "[\"/usr/bin/nvidia-container-runtime-hook\"]"
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
										children: "[\"/usr/bin/nvidia-container-runtime-hook\"]"
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
										children: "[\"/usr/bin/nvidia-container-runtime-hook\"]"
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
							"data-code": "$ docker run -tid --gpus=all busybox0cc5b7a5fc181d1d08c39ac008ef46ade76840b000b8d6ef56c2407dc7700c7b$ docker run -tid --runtime=nvidia -e NVIDIA_VISIBLE_DEVICES=all busybox3f4a63f9159a360338158a6ea259d68289b28206e7b7f11f2b17a77520d479a9$ for c in $legacy $gpus $runtime; do jq -c '[.hooks.prestart[].path | select(contains(\"nvidia\"))]' $c/config.json; done[\"/usr/bin/nvidia-container-runtime-hook\"][\"/usr/bin/nvidia-container-runtime-hook\"][\"/usr/bin/nvidia-container-runtime-hook\"]",
							"data-code": "docker run -tid --gpus=all busyboxdocker run -tid --runtime=nvidia -e NVIDIA_VISIBLE_DEVICES=all busyboxfor c in $legacy $gpus $runtime; do jq -c '[.hooks.prestart[].path | select(contains(\"nvidia\"))]' $c/config.json; done",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"From top to bottom: ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime=nvidia --gpus=all"
			}),
			", ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus=all"
			}),
			" alone, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime=nvidia"
			}),
			" with the variable."
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"With ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--gpus"
				}),
				", ",
				createVNode(_components.strong, { children: "dockerd" }),
				" writes the hook and the variable into the plan. The ",
				createVNode(_components.a, {
					href: "/en/glossary/#runtime",
					class: "hb-term",
					"data-term": "container runtime",
					"data-about": "The program that actually creates and runs a container. In Docker, you choose it with `--runtime`.",
					children: "runtime"
				}),
				" is still runc."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"With ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--runtime=nvidia"
				}),
				", ",
				createVNode(_components.strong, { children: createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-runtime"
				}) }),
				" adds the hook and calls runc. If the hook is already there, it adds nothing."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: "So using both makes no difference." }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "choose",
				children: "Choose the GPUs"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#choose",
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
					children: "# Choose the GPUs"
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
											children: " docker run --rm "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "--runtime"
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
											children: "nvidia"
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
											children: "busybox"
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
											children: "sh"
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
											children: "'ls /dev | grep -c nvidia'"
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
										children: "0"
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
											children: " docker run --rm --gpus "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "device"
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
											children: "busybox"
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
											children: "sh"
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
											children: "'ls /dev | grep nvidia'"
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
										children: "nvidia2"
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
										children: "nvidiactl"
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
											children: " docker run --rm --gpus "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'\"device=GPU-0-FAKE-UUID,GPU-3-FAKE-UUID\"'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " busybox sh -c "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'ls /dev | grep nvidia'"
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
										children: "nvidia0"
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
										children: "nvidia3"
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
										children: "nvidiactl"
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
							"data-code": "$ docker run --rm --runtime=nvidia busybox sh -c 'ls /dev | grep -c nvidia'0exit 1$ docker run --rm --gpus device=2 busybox sh -c 'ls /dev | grep nvidia'nvidia2nvidiactl$ docker run --rm --gpus '\"device=GPU-0-FAKE-UUID,GPU-3-FAKE-UUID\"' busybox sh -c 'ls /dev | grep nvidia'nvidia0nvidia3nvidiactl",
							"data-code": "docker run --rm --runtime=nvidia busybox sh -c 'ls /dev | grep -c nvidia'docker run --rm --gpus device=2 busybox sh -c 'ls /dev | grep nvidia'docker run --rm --gpus '\"device=GPU-0-FAKE-UUID,GPU-3-FAKE-UUID\"' busybox sh -c 'ls /dev | grep nvidia'",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"The first command sets no variable, so the hook does nothing. The second chooses by number, the third by UUID. ",
			createVNode(_components.a, {
				href: "/en/gpu/gpus-in-containers/#ways",
				children: "GPUs in containers"
			}),
			" lists the ways to ask."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"If you ask for a number that does not exist, the hook fails and the container does not start. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hook #0"
			}),
			" in the message is the first of the hooks you saw above (",
			createVNode(_components.code, {
				dir: "auto",
				children: "prestart hook #0"
			}),
			" since runc 1.2)."
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
											children: " docker run --rm --gpus "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "device"
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
											children: "7"
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
											children: "busybox"
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
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "true"
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
											children: "docker: Error response from daemon: "
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
											children: " error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'"
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
										children: "nvidia-container-cli: device error: 7: unknown device: unknown."
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
							"data-code": "$ docker run --rm --gpus device=7 busybox truedocker: Error response from daemon: … error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'nvidia-container-cli: device error: 7: unknown device: unknown.exit 125",
							"data-code": "docker run --rm --gpus device=7 busybox true",
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
				id: "trade",
				children: "Gains and losses"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#trade",
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
					children: "# Gains and losses"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"You gain: the plan needs no new fields, so it works with old versions of Docker and runc. You only write ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--gpus all"
				}),
				", and no file has to be regenerated after a driver update."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"You lose: when systemd rewrites the container’s ",
				createVNode(_components.a, {
					href: "/en/glossary/#cgroup",
					class: "hb-term",
					"data-term": "cgroup",
					"data-about": "The kernel feature that limits how much CPU and memory, and which devices, a group of processes may use.",
					children: "cgroup"
				}),
				", the permissions that the hook added behind runc’s back ",
				createVNode(_components.a, {
					href: "/en/errors/gpu-nvml-unknown-error/",
					children: "may disappear"
				}),
				". In ",
				createVNode(_components.a, {
					href: "/en/glossary/#rootless",
					class: "hb-term",
					"data-term": "rootless mode",
					"data-about": "A way to run dockerd and its containers with the rights of an ordinary user.",
					children: "rootless mode"
				}),
				" the hook has no access to the cgroup and ",
				createVNode(_components.a, {
					href: "/en/errors/gpu-bpf-device-filter/",
					children: "cannot add them"
				}),
				". For Podman and CRI-O you have to configure the hook separately."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.a, {
				href: "/en/gpu/cdi/",
				children: "CDI"
			}),
			" solves these problems. Since Container Toolkit 1.18, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime=nvidia"
			}),
			" uses ",
			createVNode(_components.a, {
				href: "/en/glossary/#cdi",
				class: "hb-term",
				"data-term": "CDI",
				"data-about": "A standard that names devices such as GPUs and describes in a file how to give them to a container. Docker accepts such a name in `--device`.",
				children: "CDI"
			}),
			" by default. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus"
			}),
			" still uses the hook in Docker 28."
		] }),
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
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "-f"
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
											children: "$legacy"
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
											children: "$gpus"
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
											children: "$runtime"
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
										children: " docker image rm busybox"
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
							})
						] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "$ cd && docker rm -f $legacy $gpus $runtime⋮$ docker image rm busybox⋮",
							"data-code": "cd && docker rm -f $legacy $gpus $runtimedocker image rm busybox",
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
					href: "https://github.com/moby/moby/blob/v27.3.1/daemon/nvidia_linux.go",
					children: ["moby 27.3.1 ", createVNode(_components.code, {
						dir: "auto",
						children: "daemon/nvidia_linux.go"
					})]
				}),
				": where ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--gpus"
				}),
				" adds the hook."
			] }),
			"\n",
			createVNode(_components.li, { children: createVNode(_components.a, {
				href: "https://github.com/NVIDIA/nvidia-container-toolkit/tree/v1.17.1",
				children: "NVIDIA Container Toolkit 1.17.1"
			}) }),
			"\n",
			createVNode(_components.li, { children: createVNode(_components.a, {
				href: "https://github.com/opencontainers/runtime-spec/blob/main/config.md#posix-platform-hooks",
				children: "OCI Runtime Specification, Hooks"
			}) }),
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
					href: "/en/gpu/cdi/",
					children: "CDI"
				}),
				", ",
				createVNode(_components.a, {
					href: "/en/gpu/legacy-or-cdi/",
					children: "Legacy and CDI"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Run: ",
				createVNode(_components.a, {
					href: "/en/runbooks/gpu-lab-legacy/",
					children: "What –gpus does, seen in a lab without GPUs"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"In trouble: ",
				createVNode(_components.a, {
					href: "/en/errors/gpu-hook-binary-missing/",
					children: "a part of the toolkit is missing"
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
var frontmatter = {
	"title": "Legacy mode",
	"description": "Open the plan of a container with --gpus and see what nvidia-container-runtime-hook attaches and when. And what you gain and lose because the plan does not mention GPUs.",
	"sidebar": { "order": 3 },
	"tags": [
		"GPU",
		"legacy",
		"nvidia-container-runtime-hook",
		"nvidia-container-cli",
		"prestart",
		"config.json",
		"OCI",
		"jq",
		"NVIDIA_VISIBLE_DEVICES",
		"DeviceRequests"
	],
	"versions": "19.03 – 28 (up to Container Toolkit 1.17 the default of --runtime=nvidia)",
	"host": "gpu-lab",
	"related": [
		"gpu/legacy-or-cdi",
		"gpu/cdi",
		"errors/gpu-hook-binary-missing",
		"errors/gpu-nvml-unknown-error",
		"runbooks/gpu-lab-legacy"
	]
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "hooks",
			"text": "Read the hooks of the plan"
		},
		{
			"depth": 2,
			"slug": "not-in-plan",
			"text": "The plan does not mention GPUs"
		},
		{
			"depth": 2,
			"slug": "one-hook",
			"text": "One hook, whichever way you ask"
		},
		{
			"depth": 2,
			"slug": "choose",
			"text": "Choose the GPUs"
		},
		{
			"depth": 2,
			"slug": "trade",
			"text": "Gains and losses"
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
var url = "content/docs/en/gpu/legacy-mode.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/en/gpu/legacy-mode.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/en/gpu/legacy-mode.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
