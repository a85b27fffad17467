import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import "./FillIn_DCRk8L1g.mjs";
// content/docs/ja/errors/run-shm-bus-error.mdx
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
				children: "表示されるメッセージ"
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
					children: "# 表示されるメッセージ"
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
							style: { "--ecMaxLine": "140ch" },
							tabindex: "0",
							children: createVNode(_components.code, { children: [createVNode(_components.div, {
								class: "ec-line",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#cdd6e9",
											"--1": "#323d5c"
										},
										children: "ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm)."
									})
								})
							}), createVNode(_components.div, {
								class: "ec-line",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#cdd6e9",
											"--1": "#323d5c"
										},
										children: "RuntimeError: DataLoader worker (pid 143) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory."
									})
								})
							})] })
						}),
						createVNode(_components.div, {
							class: "copy",
							children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
								title: "コピーする",
								"data-copied": "コピーしました",
								"data-code": "ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).RuntimeError: DataLoader worker (pid 143) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory.",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Chrome や PostgreSQL など、共有メモリを多く使うほかのソフトも、それぞれ別の文面を出して落ちます（",
			createVNode(_components.code, {
				dir: "auto",
				children: "could not resize shared memory segment … No space left on device"
			}),
			" など）。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "why",
				children: "なぜ起きるか"
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
					children: "# なぜ起きるか"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"PyTorch の DataLoader は、ワーカーのプロセスで作ったテンソルを、",
			createVNode(_components.strong, { children: "共有メモリ" }),
			"（",
			createVNode(_components.code, {
				dir: "auto",
				children: "/dev/shm"
			}),
			" のファイル）に置いて親に渡します。Linux の普通の",
			createVNode(_components.a, {
				href: "/ja/glossary/#host",
				class: "hb-term",
				"data-term": "ホスト",
				"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
				children: "ホスト"
			}),
			"では、",
			createVNode(_components.code, {
				dir: "auto",
				children: "/dev/shm"
			}),
			" はメモリの半分まで使えますが、",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"には一つずつ別の ",
			createVNode(_components.a, {
				href: "/ja/glossary/#tmpfs",
				class: "hb-term",
				"data-term": "tmpfs",
				"data-about": "メモリの上に作る、使い捨てのファイルシステムです。コンテナが止まると、中身も消えます。",
				children: "tmpfs"
			}),
			" が付き、",
			createVNode(_components.strong, { children: "既定で 64 MB" }),
			" です。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"tmpfs がいっぱいのとき、普通にファイルへ書けば「空きがない」というエラーが返ります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "mmap"
			}),
			" した領域に書いた場合は、",
			createVNode(_components.a, {
				href: "/ja/glossary/#kernel",
				class: "hb-term",
				"data-term": "カーネル",
				"data-about": "OS の中心です。プロセス、メモリ、デバイスを取り仕切り、コンテナの区切りもカーネルの機能でできています。",
				children: "カーネル"
			}),
			"が書く場所を用意できず、プロセスに SIGBUS を送ります。このときに出るのが ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Bus error"
			}),
			" です。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"同じ文は、コンテナのメモリの上限（",
			createVNode(_components.code, {
				dir: "auto",
				children: "--memory"
			}),
			"）に達した場合にも出ることがあります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "/dev/shm"
			}),
			" の分も、コンテナのメモリとして数えられるからです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "which-cause",
				children: "原因を見分ける"
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
					children: "# 原因を見分ける"
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
							children: "ターミナル"
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
											children: "'{{.HostConfig.ShmSize}} {{.HostConfig.IpcMode}} {{.HostConfig.Memory}}'"
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
											children: "<コンテナ>"
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
											class: "hb-placeholder",
											children: "<コンテナ>"
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
											children: "df"
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
											children: "-h"
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
											children: "/dev/shm"
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
											children: "'{{.State.OOMKilled}}'"
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
											children: "<コンテナ>"
										})
									]
								})
							})
						] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "コピーする",
							"data-copied": "コピーしました",
							"data-code": "docker inspect --format '{{.HostConfig.ShmSize}} {{.HostConfig.IpcMode}} {{.HostConfig.Memory}}' <コンテナ>docker exec <コンテナ> df -h /dev/shmdocker inspect --format '{{.State.OOMKilled}}' <コンテナ>",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "ご自分の名前や値に置き換えて使います。"
					})
				]
			})
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "67108864"
				}),
				"（64 MB）で、動かすと ",
				createVNode(_components.code, {
					dir: "auto",
					children: "df"
				}),
				" が 100% に近づく：",
				createVNode(_components.code, {
					dir: "auto",
					children: "/dev/shm"
				}),
				" が足りていません。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "OOMKilled"
				}),
				" が ",
				createVNode(_components.code, {
					dir: "auto",
					children: "true"
				}),
				"：",
				createVNode(_components.a, {
					href: "/ja/errors/container-exit-137/",
					children: "メモリの上限"
				}),
				"に達しています。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "fix",
				children: "直す"
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
					children: "# 直す"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"大きさを指定して、作り直します。動いているコンテナの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/dev/shm"
			}),
			" は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker update"
			}),
			" では変えられません。"
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
							children: "ターミナル"
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
										children: "--gpus"
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
											"--0": "#9FD0E6",
											"--1": "#20607D"
										},
										children: "--shm-size=8g"
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
										children: "<イメージ>"
									})
								]
							})
						}) })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "コピーする",
							"data-copied": "コピーしました",
							"data-code": "docker run --rm --gpus all --shm-size=8g <イメージ>",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "ご自分の名前や値に置き換えて使います。"
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.a, {
			href: "/ja/glossary/#compose",
			class: "hb-term",
			"data-term": "Docker Compose",
			"data-about": "いくつものコンテナを `compose.yaml` に書いておき、まとめて動かす道具です。いまは `docker compose` というプラグインで、昔の `docker-compose` は別のプログラムでした。",
			children: "Compose"
		}), " では、サービスに書きます。"] }),
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
											children: "pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime"
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
											children: "shm_size"
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
											children: "8gb"
										})
									]
								})
							})
						] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "コピーする",
							"data-copied": "コピーしました",
							"data-code": "services:  train:    image: pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime    shm_size: 8gb",
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
				children: "build:"
			}),
			" の下の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "shm_size"
			}),
			" は、ビルド中の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "RUN"
			}),
			" のためのもので、別物です。"
		] }),
		"\n",
		createVNode(_components.p, { children: "ホストの共有メモリをそのまま使う方法もあります。ほかのプロセスの共有メモリも見えるようになるので、信頼できるコンテナに限ります。" }),
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
							children: "ターミナル"
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
										children: "--gpus"
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
											"--0": "#9FD0E6",
											"--1": "#20607D"
										},
										children: "--ipc=host"
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
										children: "<イメージ>"
									})
								]
							})
						}) })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "コピーする",
							"data-copied": "コピーしました",
							"data-code": "docker run --rm --gpus all --ipc=host <イメージ>",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "ご自分の名前や値に置き換えて使います。"
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"作り直せないときは、プログラムの側で使う量を減らします。",
			createVNode(_components.code, {
				dir: "auto",
				children: "num_workers=0"
			}),
			" にすれば、共有メモリを使いません。バッチや画像を小さくする、",
			createVNode(_components.code, {
				dir: "auto",
				children: "torch.multiprocessing.set_sharing_strategy"
			}),
			" を見直す、という手もあります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "verify",
				children: "直ったか確かめる"
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
					children: "# 直ったか確かめる"
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
							children: "ターミナル"
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
										children: "<コンテナ>"
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
										children: "df"
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
										children: "-h"
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
										children: "/dev/shm"
									})
								]
							})
						}) })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "コピーする",
							"data-copied": "コピーしました",
							"data-code": "docker exec <コンテナ> df -h /dev/shm",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "ご自分の名前や値に置き換えて使います。"
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: "学習の間も、使用率に余裕があれば十分です。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "prevent",
				children: "繰り返さないために"
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
					children: "# 繰り返さないために"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"\n",
				createVNode(_components.p, { children: [
					"目安は、",
					createVNode(_components.code, {
						dir: "auto",
						children: "num_workers"
					}),
					" × 先読みの数（既定 2）× 一バッチの大きさです。余裕を見て倍にします。tmpfs は、使った分しかメモリを取りません。"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"\n",
				createVNode(_components.p, { children: [
					"全部のコンテナで大きくするなら、",
					createVNode(_components.code, {
						dir: "auto",
						children: "daemon.json"
					}),
					" の ",
					createVNode(_components.code, {
						dir: "auto",
						children: "default-shm-size"
					}),
					" に書きます。"
				] }),
				"\n",
				createVNode(_components.div, {
					class: "expressive-code",
					children: createVNode(_components.figure, {
						class: "frame not-content",
						children: [
							createVNode(_components.figcaption, { class: "header" }),
							createVNode(_components.pre, {
								"data-language": "json",
								tabindex: "0",
								children: createVNode(_components.code, { children: [
									createVNode(_components.div, {
										class: "ec-line",
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
														"--0": "#CDD6E9",
														"--1": "#323D5C"
													},
													children: "\""
												}),
												createVNode(_components.span, {
													style: {
														"--0": "#9FD0E6",
														"--1": "#20607D"
													},
													children: "default-shm-size"
												}),
												createVNode(_components.span, {
													style: {
														"--0": "#CDD6E9",
														"--1": "#323D5C"
													},
													children: "\""
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
														"--0": "#FFCD88",
														"--1": "#874900"
													},
													children: "\"2g\""
												})
											]
										})
									}),
									createVNode(_components.div, {
										class: "ec-line",
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
									title: "コピーする",
									"data-copied": "コピーしました",
									"data-code": "{  \"default-shm-size\": \"2g\"}",
									children: createVNode(_components.div, {})
								})]
							})
						]
					})
				}),
				"\n"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.code, {
						dir: "auto",
						children: "--memory"
					}),
					" を付けるときは、",
					createVNode(_components.code, {
						dir: "auto",
						children: "/dev/shm"
					}),
					" の分も見込みます。"
				] }),
				"\n"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "sources",
				children: "出典"
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
					children: "# 出典"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: createVNode(_components.a, {
				href: "https://github.com/pytorch/pytorch#docker-image",
				children: "PyTorch, README（Docker image）"
			}) }),
			"\n",
			createVNode(_components.li, { children: createVNode(_components.a, {
				href: "https://docs.docker.com/reference/cli/docker/container/run/#options",
				children: "docker run, –shm-size"
			}) }),
			"\n",
			createVNode(_components.li, { children: createVNode(_components.a, {
				href: "https://github.com/pytorch/pytorch/issues/5040",
				children: "pytorch/pytorch#5040"
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
	"title": "共有メモリが足りない（DataLoader worker, Bus error）",
	"description": "コンテナの /dev/shm は、既定で 64 MB しかありません。--shm-size を大きくするか、--ipc=host を付けて作り直します。",
	"sidebar": { "label": "共有メモリが足りない" },
	"error": "run-shm-bus-error",
	"tags": [
		"共有メモリ",
		"shm",
		"PyTorch",
		"DataLoader",
		"--shm-size",
		"--ipc",
		"Bus error"
	],
	"related": [
		"errors/container-exit-137",
		"errors/gpu-torch-no-driver",
		"errors/disk-no-space-left"
	]
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "message",
			"text": "表示されるメッセージ"
		},
		{
			"depth": 2,
			"slug": "why",
			"text": "なぜ起きるか"
		},
		{
			"depth": 2,
			"slug": "which-cause",
			"text": "原因を見分ける"
		},
		{
			"depth": 2,
			"slug": "fix",
			"text": "直す"
		},
		{
			"depth": 2,
			"slug": "verify",
			"text": "直ったか確かめる"
		},
		{
			"depth": 2,
			"slug": "prevent",
			"text": "繰り返さないために"
		},
		{
			"depth": 2,
			"slug": "sources",
			"text": "出典"
		}
	];
}
var url = "content/docs/ja/errors/run-shm-bus-error.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/ja/errors/run-shm-bus-error.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/ja/errors/run-shm-bus-error.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
