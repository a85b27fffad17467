import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$FillIn } from "./FillIn_DCRk8L1g.mjs";
// content/docs/en/errors/exec-not-found-in-path.mdx
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
		createVNode(_components.p, { children: [
			"Only the part from ",
			createVNode(_components.code, {
				dir: "auto",
				children: "exec:"
			}),
			" on matters. The words before it change with ",
			createVNode(_components.a, {
				href: "/en/glossary/#runc",
				class: "hb-term",
				"data-term": "runc",
				"data-about": "The OCI runtime that Docker comes with. It prepares namespaces and cgroups, starts the process, and ends.",
				children: "runc"
			}),
			" and Docker; 28 has ",
			createVNode(_components.code, {
				dir: "auto",
				children: "error during container init:"
			}),
			" and no ",
			createVNode(_components.code, {
				dir: "auto",
				children: ": unknown"
			}),
			" at the end."
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
					class: "frame not-content",
					children: [
						createVNode(_components.figcaption, { class: "header" }),
						createVNode(_components.pre, {
							"data-language": "text",
							class: "wrap",
							style: { "--ecMaxLine": "260ch" },
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
										children: "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: \"bash\": executable file not found in $PATH"
									})
								})
							}) })
						}),
						createVNode(_components.div, {
							class: "copy",
							children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
								title: "Copy",
								"data-copied": "Copied",
								"data-code": "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: \"bash\": executable file not found in $PATH",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"With ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker exec"
			}),
			", the message begins with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "OCI runtime exec failed: exec failed:"
			}),
			". The ",
			createVNode(_components.a, {
				href: "/en/glossary/#exit-code",
				class: "hb-term",
				"data-term": "exit code",
				"data-about": "The number a process returns when it ends. 0 is success, 125 a failure of Docker, 137 a kill (128 + 9).",
				children: "exit code"
			}),
			" is 127 for ",
			createVNode(_components.code, {
				dir: "auto",
				children: "run"
			}),
			"; for ",
			createVNode(_components.code, {
				dir: "auto",
				children: "exec"
			}),
			" it is 126 up to 27 and 127 from 28 on."
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
			"The quotes contain the first word that reached the ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "container"
			}),
			". If it has no slash, runc looks for it in the folders of ",
			createVNode(_components.strong, { children: ["the image’s ", createVNode(_components.code, {
				dir: "auto",
				children: "PATH"
			})] }),
			"; the ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			"’s ",
			createVNode(_components.code, {
				dir: "auto",
				children: "PATH"
			}),
			" does not matter. If it is in none of them, no process starts at all."
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
		createVNode(_components.p, { children: "Read the word in quotes." }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "\"bash\""
				}),
				": alpine, busybox and distroless do not have it. Try ",
				createVNode(_components.code, {
					dir: "auto",
					children: "sh"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.strong, { children: "An option" }),
				" such as ",
				createVNode(_components.code, {
					dir: "auto",
					children: "\"-v\""
				}),
				" or ",
				createVNode(_components.code, {
					dir: "auto",
					children: "\"--name\""
				}),
				": you put it after the ",
				createVNode(_components.a, {
					href: "/en/glossary/#image",
					class: "hb-term",
					"data-term": "image",
					"data-about": "The read-only files and settings that containers are made from. It is a stack of layers.",
					children: "image"
				}),
				". In ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker run <image> -p 80:80"
				}),
				", ",
				createVNode(_components.code, {
					dir: "auto",
					children: "-p"
				}),
				" becomes the command inside the container."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.strong, { children: "A word with a space" }),
				" such as ",
				createVNode(_components.code, {
					dir: "auto",
					children: "\"npm start\""
				}),
				": Docker got it as one word. ",
				createVNode(_components.code, {
					dir: "auto",
					children: "CMD [\"npm start\"]"
				}),
				" in a ",
				createVNode(_components.a, {
					href: "/en/glossary/#dockerfile",
					class: "hb-term",
					"data-term": "Dockerfile",
					"data-about": "A text file that says, line by line, how to build an image.",
					children: "Dockerfile"
				}),
				" or too many quotes in a shell cause this."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.strong, { children: "Brackets" }),
				" as in ",
				createVNode(_components.code, {
					dir: "auto",
					children: "\"[\\\"nginx\\\",\""
				}),
				": the JSON is broken. Without double quotes, Docker reads it as the shell form."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"A program you know: it is not in the image, or something overwrote ",
				createVNode(_components.code, {
					dir: "auto",
					children: "PATH"
				}),
				"."
			] }),
			"\n"
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
										children: "image"
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
										children: "'{{json .Config.Entrypoint}} {{json .Config.Cmd}} {{json .Config.Env}}'"
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
										children: "--rm"
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
										children: "--entrypoint"
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
										class: "hb-placeholder",
										children: "<image>"
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
										children: "'echo $PATH; ls /usr/local/bin'"
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
							"data-code": "docker image inspect --format '{{json .Config.Entrypoint}} {{json .Config.Cmd}} {{json .Config.Env}}' <image>docker run --rm --entrypoint sh <image> -c 'echo $PATH; ls /usr/local/bin'",
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
											children: "--rm"
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
											children: "-it"
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
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "-it"
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
											children: "sh"
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
											children: "-p"
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
											children: "8080:80"
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
							})
						] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "docker run --rm -it <image> shdocker exec -it <container> shdocker run -d -p 8080:80 <image>",
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
		createVNode(_components.p, { children: "In a Dockerfile, write one string for each word." }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame not-content",
				children: [
					createVNode(_components.figcaption, { class: "header" }),
					createVNode(_components.pre, {
						"data-language": "dockerfile",
						tabindex: "0",
						children: createVNode(_components.code, { children: createVNode(_components.div, {
							class: "ec-line",
							children: createVNode(_components.div, {
								class: "code",
								children: [
									createVNode(_components.span, {
										style: {
											"--0": "#A9B8FF",
											"--1": "#3F4BB0"
										},
										children: "CMD"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " ["
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#FFCD88",
											"--1": "#874900"
										},
										children: "\"npm\""
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
										children: "\"start\""
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
						}) })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "CMD [\"npm\", \"start\"]",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"If the program is missing, add it to the image. If you install it with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker exec"
			}),
			", it is gone when you remove the container."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame not-content",
				children: [
					createVNode(_components.figcaption, { class: "header" }),
					createVNode(_components.pre, {
						"data-language": "dockerfile",
						tabindex: "0",
						children: createVNode(_components.code, { children: createVNode(_components.div, {
							class: "ec-line",
							children: createVNode(_components.div, {
								class: "code",
								children: [createVNode(_components.span, {
									style: {
										"--0": "#A9B8FF",
										"--1": "#3F4BB0"
									},
									children: "RUN"
								}), createVNode(_components.span, {
									style: {
										"--0": "#CDD6E9",
										"--1": "#323D5C"
									},
									children: " apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*"
								})]
							})
						}) })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*",
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
				children: "ENV PATH=/app/bin"
			}),
			" discards the old ",
			createVNode(_components.code, {
				dir: "auto",
				children: "PATH"
			}),
			"; write ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENV PATH=/app/bin:$PATH"
			}),
			". To look into an image without a shell, use ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker debug"
			}),
			" (Docker Desktop), or start a container with tools in the same ",
			createVNode(_components.a, {
				href: "/en/glossary/#network",
				class: "hb-term",
				"data-term": "network",
				"data-about": "Connects containers with each other and with the outside world. Only containers on the same network can reach each other directly.",
				children: "network"
			}),
			" and PID ",
			createVNode(_components.a, {
				href: "/en/glossary/#namespace",
				class: "hb-term",
				"data-term": "namespace",
				"data-about": "The kernel feature that limits what a process sees. There is one kind for process ids, one for networks, one for mounts and so on.",
				children: "namespaces"
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
										children: "--rm"
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
										children: "-it"
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
										children: "--pid"
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
							"data-code": "docker run --rm -it --pid container:<container> --network container:<container> busybox sh",
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
										children: "--rm"
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
										children: "<command>"
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
										children: "--version"
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
										children: "--filter"
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
										children: "name="
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
							"data-code": "docker run --rm <image> <command> --versiondocker ps --filter name=<container>",
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
			createVNode(_components.li, { children: [
				"Remember the order of ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker run"
				}),
				": options, image, command."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Write ",
				createVNode(_components.code, {
					dir: "auto",
					children: "CMD"
				}),
				" and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ENTRYPOINT"
				}),
				" as JSON, and run ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker run --rm <image>"
				}),
				" once right after the build."
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
				href: "https://github.com/moby/moby/blob/v28.5.2/daemon/errors.go",
				children: ["moby 28.5.2 ", createVNode(_components.code, {
					dir: "auto",
					children: "daemon/errors.go"
				})]
			}), ": how the exit code is chosen"] }),
			"\n",
			createVNode(_components.li, { children: createVNode(_components.a, {
				href: "https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact",
				children: "Dockerfile reference, CMD and ENTRYPOINT"
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
	"title": "executable file not found in $PATH",
	"description": "The program you want to run in the container is not in the image's PATH. Check for a typing error, an option in the wrong place, or an image without a shell.",
	"sidebar": { "label": "executable not in $PATH" },
	"error": "exec-not-found-in-path",
	"tags": [
		"PATH",
		"CMD",
		"ENTRYPOINT",
		"bash",
		"sh",
		"exit code 127"
	],
	"related": [
		"errors/exec-stat-no-such-file",
		"errors/exec-permission-denied",
		"errors/container-exit-127"
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
var url = "content/docs/en/errors/exec-not-found-in-path.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/en/errors/exec-not-found-in-path.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/en/errors/exec-not-found-in-path.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
