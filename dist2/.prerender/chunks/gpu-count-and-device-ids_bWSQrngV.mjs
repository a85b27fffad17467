import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import "./FillIn_DCRk8L1g.mjs";
// content/docs/en/errors/gpu-count-and-device-ids.mdx
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
												children: "0,1"
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
												children: "ubuntu"
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
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " 2>&1 | "
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
												children: "-3"
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
											children: "docker: Error response from daemon: cannot set both Count and DeviceIDs on device request"
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
												children: "0,GPU-5a1b77aa"
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
												children: "ubuntu"
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
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: " 2>&1 | "
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
												children: "-1"
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
											children: "invalid argument \"device=0,GPU-5a1b77aa\" for \"--gpus\" flag: invalid count (GPU-5a1b77aa): value must be either \"all\" or an integer: invalid syntax"
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
								"data-code": "$ docker run --rm --gpus device=0,1 ubuntu true 2>&1 | tail -3docker: Error response from daemon: cannot set both Count and DeviceIDs on device requestRun 'docker run --help' for more information$ docker run --rm --gpus device=0,GPU-5a1b77aa ubuntu true 2>&1 | head -1invalid argument \"device=0,GPU-5a1b77aa\" for \"--gpus\" flag: invalid count (GPU-5a1b77aa): value must be either \"all\" or an integer: invalid syntax",
								"data-code": "docker run --rm --gpus device=0,1 ubuntu true 2>&1 | tail -3docker run --rm --gpus device=0,GPU-5a1b77aa ubuntu true 2>&1 | head -1",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Up to 20.10 the second one says ",
			createVNode(_components.code, {
				dir: "auto",
				children: "count must be an integer"
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
			"The value of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus"
			}),
			" is a line of CSV: fields with commas between them. Each field is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "key=value"
			}),
			", or a bare number, which means a ",
			createVNode(_components.strong, { children: "count" }),
			" of cards. So Docker reads ",
			createVNode(_components.code, {
				dir: "auto",
				children: "device=0,1"
			}),
			" as two fields: “the card 0” and “one card of your choice”. The ",
			createVNode(_components.a, {
				href: "/en/glossary/#daemon",
				class: "hb-term",
				"data-term": "daemon",
				"data-about": "A program that runs in the background and waits for requests. In Docker it usually means dockerd.",
				children: "daemon"
			}),
			" refuses to have both."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"A field that contains a comma must be in double quotes, as CSV demands. They are for Docker, not for the shell, which takes one pair of quotes away before Docker sees anything: of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus \"device=0,1\""
			}),
			" only ",
			createVNode(_components.code, {
				dir: "auto",
				children: "device=0,1"
			}),
			" is left. It takes ",
			createVNode(_components.strong, { children: "two pairs" }),
			"."
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
		createVNode(_components.p, { children: "Let the shell show what arrives." }),
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
											children: " printf "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'%s\\n'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " --gpus "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "\"device=0,1\""
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
										children: "--gpus"
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
										children: "device=0,1"
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
											children: " printf "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'%s\\n'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " --gpus "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'\"device=0,1\"'"
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
										children: "--gpus"
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
										children: "\"device=0,1\""
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
							"data-code": "$ printf '%s\\n' --gpus \"device=0,1\"--gpusdevice=0,1$ printf '%s\\n' --gpus '\"device=0,1\"'--gpus\"device=0,1\"",
							"data-code": "printf '%s\\n' --gpus \"device=0,1\"printf '%s\\n' --gpus '\"device=0,1\"'",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Only the second one still has its quotes. Scripts, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Makefile"
			}),
			"s, ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ssh host '…'"
			}),
			" and CI files take one more pair away for each shell in between. Where there is no shell, as in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "subprocess.run([...])"
			}),
			", write the inner pair alone."
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
		createVNode(_components.p, { children: "Put double quotes inside single quotes." }),
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
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'\"device=0,1\"'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " ubuntu nvidia-smi -L"
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
											children: "GPU 0: NVIDIA A100-SXM4-40GB (UUID: GPU-"
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
											children: ")"
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
											children: "GPU 1: NVIDIA A100-SXM4-40GB (UUID: GPU-"
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
											children: ")"
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
							"data-code": "$ docker run --rm --gpus '\"device=0,1\"' ubuntu nvidia-smi -LGPU 0: NVIDIA A100-SXM4-40GB (UUID: GPU-…)GPU 1: NVIDIA A100-SXM4-40GB (UUID: GPU-…)",
							"data-code": "docker run --rm --gpus '\"device=0,1\"' ubuntu nvidia-smi -L",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: "If the number in a variable may hold several cards, keep the quotes inside the variable’s use." }),
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
											children: " "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "cards"
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
											children: "0,1"
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
											children: " docker run --rm --gpus "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "\""
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F0B9A0",
												"--1": "#96402A"
											},
											children: "\\\""
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "device="
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "$cards"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F0B9A0",
												"--1": "#96402A"
											},
											children: "\\\""
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "\""
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " ubuntu nvidia-smi -L | "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "wc"
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
											children: "-l"
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
										children: "2"
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
							"data-code": "$ cards=0,1$ docker run --rm --gpus \"\\\"device=$cards\\\"\" ubuntu nvidia-smi -L | wc -l2",
							"data-code": "cards=0,1docker run --rm --gpus \"\\\"device=$cards\\\"\" ubuntu nvidia-smi -L | wc -l",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"A way without any quotes is the ",
			createVNode(_components.a, {
				href: "/en/glossary/#runtime",
				class: "hb-term",
				"data-term": "container runtime",
				"data-about": "The program that actually creates and runs a container. In Docker, you choose it with `--runtime`.",
				children: "runtime"
			}),
			", with a variable in place of the option."
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
										children: " docker run --rm --runtime nvidia -e "
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#9FD0E6",
											"--1": "#20607D"
										},
										children: "NVIDIA_VISIBLE_DEVICES"
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
										children: "0,1"
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
										children: "ubuntu"
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
										children: "nvidia-smi"
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
										children: "-L"
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
										children: "wc"
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
										children: "-l"
									})
								]
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
									children: "2"
								})
							})
						})] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "$ docker run --rm --runtime nvidia -e NVIDIA_VISIBLE_DEVICES=0,1 ubuntu nvidia-smi -L | wc -l2",
							"data-code": "docker run --rm --runtime nvidia -e NVIDIA_VISIBLE_DEVICES=0,1 ubuntu nvidia-smi -L | wc -l",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"In ",
			createVNode(_components.a, {
				href: "/en/glossary/#compose",
				class: "hb-term",
				"data-term": "Docker Compose",
				"data-about": "A tool that runs several containers together, as written in `compose.yaml`. Today it is the plugin `docker compose`; the older `docker-compose` was a separate program.",
				children: "Compose"
			}),
			", ",
			createVNode(_components.code, {
				dir: "auto",
				children: "device_ids"
			}),
			" is a list; leave ",
			createVNode(_components.code, {
				dir: "auto",
				children: "count"
			}),
			" out, for the two exclude each other there as well."
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
											children: "train"
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
											children: "ubuntu"
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
											children: "command"
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
											children: "nvidia-smi -L"
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
											children: "deploy"
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
											children: "resources"
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
											children: "reservations"
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
											children: "          "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "devices"
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
												children: "            "
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
											children: "driver"
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
											children: "nvidia"
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
											children: "              "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "device_ids"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ": ["
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'0'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ", "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'1'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "]"
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
											children: "              "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#A9B8FF",
												"--1": "#3F4BB0"
											},
											children: "capabilities"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ": ["
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "gpu"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "]"
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
							"data-code": "services:  train:    image: ubuntu    command: nvidia-smi -L    deploy:      resources:        reservations:          devices:            - driver: nvidia              device_ids: ['0', '1']              capabilities: [gpu]",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"In the SDK for Python, give ",
			createVNode(_components.code, {
				dir: "auto",
				children: "device_ids"
			}),
			" and no ",
			createVNode(_components.code, {
				dir: "auto",
				children: "count"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame not-content",
				children: [
					createVNode(_components.figcaption, { class: "header" }),
					createVNode(_components.pre, {
						"data-language": "python",
						tabindex: "0",
						children: createVNode(_components.code, { children: createVNode(_components.div, {
							class: "ec-line",
							children: createVNode(_components.div, {
								class: "code",
								children: [
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "docker.types.DeviceRequest("
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#9FD0E6",
											"--1": "#20607D"
										},
										children: "device_ids"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "=["
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#FFCD88",
											"--1": "#874900"
										},
										children: "\"0\""
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: ", "
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#FFCD88",
											"--1": "#874900"
										},
										children: "\"1\""
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "], "
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#9FD0E6",
											"--1": "#20607D"
										},
										children: "capabilities"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "=[["
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#FFCD88",
											"--1": "#874900"
										},
										children: "\"gpu\""
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "]])"
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
							"data-code": "docker.types.DeviceRequest(device_ids=[\"0\", \"1\"], capabilities=[[\"gpu\"]])",
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
											children: " docker create --name cards --gpus "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'\"device=0,1\"'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " ubuntu true"
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
											children: " docker inspect --format "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'{{json .HostConfig.DeviceRequests}}'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " cards"
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
										children: "[{\"Driver\":\"\",\"Count\":0,\"DeviceIDs\":[\"0\",\"1\"],\"Capabilities\":[[\"gpu\"]],\"Options\":{}}]"
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
										children: " docker rm cards"
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
										children: "cards"
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
							"data-code": "$ docker create --name cards --gpus '\"device=0,1\"' ubuntu true4622a6774f65af21aabfbe41f381afba08a71ca18d5a6e38d33cc0b62e6e8143$ docker inspect --format '{{json .HostConfig.DeviceRequests}}' cards[{\"Driver\":\"\",\"Count\":0,\"DeviceIDs\":[\"0\",\"1\"],\"Capabilities\":[[\"gpu\"]],\"Options\":{}}]$ docker rm cardscards",
							"data-code": "docker create --name cards --gpus '\"device=0,1\"' ubuntu truedocker inspect --format '{{json .HostConfig.DeviceRequests}}' cardsdocker rm cards",
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
				children: "Count"
			}),
			" is 0 and both cards are in ",
			createVNode(_components.code, {
				dir: "auto",
				children: "DeviceIDs"
			}),
			"."
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
			createVNode(_components.li, { children: "In scripts, build the option in one place and test it with two cards, since one card works without quotes." }),
			"\n",
			createVNode(_components.li, { children: [
				"Name cards by UUID (",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-smi -L"
				}),
				") when they may be moved; the same quotes are needed."
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
			createVNode(_components.li, { children: [createVNode(_components.a, {
				href: "https://github.com/docker/cli/blob/v28.5.2/opts/gpus.go",
				children: ["docker/cli 28.5.2 ", createVNode(_components.code, {
					dir: "auto",
					children: "opts/gpus.go"
				})]
			}), ": how the value is read"] }),
			"\n",
			createVNode(_components.li, { children: createVNode(_components.a, {
				href: "https://github.com/moby/moby/blob/v28.5.2/daemon/devices_nvidia_linux.go",
				children: ["moby 28.5.2 ", createVNode(_components.code, {
					dir: "auto",
					children: "daemon/devices_nvidia_linux.go"
				})]
			}) }),
			"\n"
		] })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "cannot set both Count and DeviceIDs on device request",
	"description": "Docker splits the value of --gpus at commas. To name several cards, the quotes must reach Docker itself.",
	"sidebar": { "label": "several cards in --gpus" },
	"error": "gpu-count-and-device-ids",
	"tags": [
		"GPU",
		"--gpus",
		"device",
		"quotes",
		"CSV",
		"Compose",
		"UUID"
	],
	"host": "gpu-server",
	"related": [
		"errors/gpu-unknown-device",
		"errors/gpu-no-device-driver",
		"gpu/gpus-in-containers",
		"runbooks/gpu-lab-legacy"
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
var url = "content/docs/en/errors/gpu-count-and-device-ids.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-count-and-device-ids.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-count-and-device-ids.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
