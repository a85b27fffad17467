import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
// content/docs/ja/engine/runtime-history.mdx
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
		createVNode(_components.p, { children: [createVNode(_components.a, {
			href: "/ja/glossary/#runtime",
			class: "hb-term",
			"data-term": "ランタイム",
			"data-about": "コンテナを実際に作って動かすプログラムです。Docker では `--runtime` で選べます。",
			children: "ランタイム"
		}), "の説明を読んでも、どのバージョンの Docker のものなのかがわからないことがよくあります。そこで、いつ、何が変わったのかを並べます。"] }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: "Docker" }),
					"\n",
					createVNode(_components.th, { children: "変わったこと" }),
					"\n",
					createVNode(_components.th, { children: "出典" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "1.12（2016 年）" }),
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "runtimes"
						}),
						"、",
						createVNode(_components.code, {
							dir: "auto",
							children: "default-runtime"
						}),
						"、",
						createVNode(_components.code, {
							dir: "auto",
							children: "--add-runtime"
						}),
						" が加わる。足せるのは runc のようなプログラム"
					] }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.a, {
						href: "https://github.com/moby/moby/commit/7b2e5216b8",
						children: "コミット"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "20.10.0（2020 年）" }),
					"\n",
					createVNode(_components.td, { children: [
						"既定の shim が ",
						createVNode(_components.code, {
							dir: "auto",
							children: "io.containerd.runc.v2"
						}),
						" になる。containerd は 1.3.0 以降、できれば 1.3.5 以降"
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
						"shim の名前の組み込みランタイムが二つ加わる。",
						createVNode(_components.code, {
							dir: "auto",
							children: "io.containerd.runc.v2"
						}),
						" と、初めから非推奨の ",
						createVNode(_components.code, {
							dir: "auto",
							children: "io.containerd.runtime.v1.linux"
						})
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
					createVNode(_components.td, { children: "20.10.4（2021 年）" }),
					"\n",
					createVNode(_components.td, { children: "自分で足したランタイムが既定でも、プラグインの起動で panic しなくなる" }),
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
					createVNode(_components.td, { children: "23.0（2023 年）" }),
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "io.containerd.runtime.v1.linux"
					}), " が組み込みから外れる"] }),
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
						createVNode(_components.code, {
							dir: "auto",
							children: "--runtime"
						}),
						" にどんな shim の名前でも書ける。エラーが ",
						createVNode(_components.code, {
							dir: "auto",
							children: "unknown or invalid runtime name"
						}),
						" に変わる"
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
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "default-runtime"
					}), " にも shim の名前を書ける"] }),
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
					createVNode(_components.td, { children: "24.0（2023 年）" }),
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "runtimeType"
						}),
						" と ",
						createVNode(_components.code, {
							dir: "auto",
							children: "options"
						}),
						" が加わる"
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
					createVNode(_components.td, { children: "25.0（2024 年）" }),
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.a, {
							href: "/ja/engine/runtime-wrappers/",
							children: "スクリプトの名前が中身から決まる"
						}),
						"。",
						createVNode(_components.a, {
							href: "/ja/engine/reload/#snapshot",
							children: "reload が read-copy-update になる"
						}),
						"。",
						createVNode(_components.a, {
							href: "/ja/engine/daemon-json/#daemon",
							children: "ランタイムの検査が一か所になる"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.a, {
							href: "https://github.com/moby/moby/commit/d222bf097c",
							children: "d222bf0"
						}),
						"、",
						createVNode(_components.a, {
							href: "https://github.com/moby/moby/commit/0b592467d9",
							children: "0b59246"
						}),
						"、",
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
				children: "昔の shim"
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
					children: "# 昔の shim"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"19.03 までの",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"には、",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerd-shim"
			}),
			" という ",
			createVNode(_components.a, {
				href: "/ja/glossary/#shim",
				class: "hb-term",
				"data-term": "shim",
				"data-about": "コンテナごとに残り、入出力と終了コードを受け持つ小さなプログラムです。おかげで、dockerd が止まってもコンテナは動き続けられます。",
				children: "shim"
			}),
			" が付いていました。",
			createVNode(_components.a, {
				href: "/ja/glossary/#containerd",
				class: "hb-term",
				"data-term": "containerd",
				"data-about": "dockerd から頼まれて、コンテナの起動や終了を受け持つデーモンです。実際に起動する runc は、shim を通して呼びます。",
				children: "containerd"
			}),
			" の側での名前が ",
			createVNode(_components.code, {
				dir: "auto",
				children: "io.containerd.runtime.v1.linux"
			}),
			" です。後継の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerd-shim-runc-v2"
			}),
			" は、shim API のバージョン 2 を使い、",
			createVNode(_components.a, {
				href: "/ja/glossary/#cgroup",
				class: "hb-term",
				"data-term": "cgroup",
				"data-about": "プロセスの集まりごとに、CPU やメモリ、デバイスをどれだけ使ってよいかを決めるカーネルの機能です。",
				children: "cgroup"
			}),
			" v2 にも対応しています。初めて入ったのは containerd 1.3.0 です。ただし 1.3.4 までは、",
			createVNode(_components.a, {
				href: "/ja/glossary/#dockerd",
				class: "hb-term",
				"data-term": "dockerd",
				"data-about": "Docker の本体です。API で頼みごとを受け、イメージ、ネットワーク、ボリュームを管理し、コンテナの起動は containerd に任せます。",
				children: "dockerd"
			}),
			" の再起動に合わせてコンテナを起動する Docker 自身のテストに通りませんでした。1.3.5 以降が勧められるのは、そのためです。"
		] }),
		"\n",
		createVNode(_components.p, { children: "20.10 では、まだ昔の shim を指定できました。警告が出ますが、動きます。" }),
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
								children: "ターミナル"
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
								title: "コピーする",
								"data-copied": "コピーしました",
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
			"この",
			createVNode(_components.a, {
				href: "/ja/glossary/#host",
				class: "hb-term",
				"data-term": "ホスト",
				"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
				children: "ホスト"
			}),
			"は cgroup v1 です。cgroup v2 では、20.10 も断りました。"
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
							title: "コピーする",
							"data-copied": "コピーしました",
							"data-code": "docker: Error response from daemon: runtime \"io.containerd.runtime.v1.linux\" is not supported while cgroups v2 (unified hierarchy) is being used.",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"23.0 で、この名前は dockerd の組み込みから外れました。ところが、同じ 23.0 から、この形の名前は",
			createVNode(_components.a, {
				href: "/ja/engine/runtimes-and-shims/#by-name",
				children: "そのまま containerd に渡される"
			}),
			"ようになりました。そして containerd 1.x には、昔のランタイムが組み込まれています。動くかどうかを決めるのは、Docker ではなく containerd です。Docker 26.1 に containerd 1.7、cgroup v1 なら、こうなります。"
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
							children: "ターミナル"
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
							title: "コピーする",
							"data-copied": "コピーしました",
							"data-code": "$ containerd --version | grep -o 'containerd 1\\.7' | tail -n 1containerd 1.7$ docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hellohello",
							"data-code": "containerd --version | grep -o 'containerd 1\\.7' | tail -n 1docker run --rm --runtime io.containerd.runtime.v1.linux busybox echo hello",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: "Docker 27.3 に containerd 1.7、cgroup v2 では、昔の shim に必要なグループがありません。" }),
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
							children: "ターミナル"
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
							title: "コピーする",
							"data-copied": "コピーしました",
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
			"Docker 28.5 に containerd 2 の場合です。containerd 2 は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "io.containerd.runc.v1"
			}),
			" と一緒に昔のランタイムを取り除きました。"
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
							children: "ターミナル"
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
							title: "コピーする",
							"data-copied": "コピーしました",
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
			"1.4 から 1.6 までの containerd は、ログに ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runtime v1 is deprecated since containerd v1.4, consider using runtime v2"
			}),
			" と書きます。スクリプトや ",
			createVNode(_components.code, {
				dir: "auto",
				children: "daemon.json"
			}),
			"、作ってあるコンテナに昔の名前が残っていたら、",
			createVNode(_components.a, {
				href: "/ja/errors/runtime-v1-linux/",
				children: "エラーのページ"
			}),
			"の手順で直します。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "plugins",
				children: "プラグインと、自分で決めた既定"
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
					children: "# プラグインと、自分で決めた既定"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker plugin install"
			}),
			" で入れたプラグイン（",
			createVNode(_components.a, {
				href: "/ja/glossary/#volume",
				class: "hb-term",
				"data-term": "ボリューム",
				"data-about": "Docker が名前を付けて管理する、データの置き場所です。コンテナを消しても残ります。",
				children: "ボリューム"
			}),
			"や",
			createVNode(_components.a, {
				href: "/ja/glossary/#network",
				class: "hb-term",
				"data-term": "ネットワーク",
				"data-about": "コンテナ同士を、またコンテナと外とをつなぐ通り道です。同じネットワークにいるコンテナだけが、じかに話せます。",
				children: "ネットワーク"
			}),
			"のドライバーなど）も、コンテナの中で動きます。場所は containerd の別の",
			createVNode(_components.a, {
				href: "/ja/glossary/#namespace",
				class: "hb-term",
				"data-term": "名前空間",
				"data-about": "プロセスから見える範囲を区切るカーネルの機能です。プロセスの番号、ネットワーク、マウントなど、種類ごとにあります。",
				children: "名前空間"
			}),
			" ",
			createVNode(_components.code, {
				dir: "auto",
				children: "plugins.moby"
			}),
			" で、ランタイムは既定のものです。20.10.0 から 20.10.3 までは、自分で足したランタイムの shim の設定が、コンテナを起動するときにしか用意されず、プラグインのときは空でした。そのため、たとえば nvidia を ",
			createVNode(_components.code, {
				dir: "auto",
				children: "default-runtime"
			}),
			" にしていると、プラグインが起動したとたん、dockerd が nil ポインターの panic（Go のプログラムの異常終了）で終わりました。有効にしたプラグインは dockerd と一緒に起動するので、再起動しても同じことになります。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"これは 20.10.4 で直りました。それより前の 20.10 なら更新するか、",
			createVNode(_components.code, {
				dir: "auto",
				children: "default-runtime"
			}),
			" をやめて、必要なコンテナでだけ名前を指定します。",
			createVNode(_components.a, {
				href: "/ja/glossary/#default-runtime",
				class: "hb-term",
				"data-term": "既定のランタイム",
				"data-about": "`--runtime` を付けないコンテナに使われるランタイムです。初めは runc で、`daemon.json` の `default-runtime` で変えられます。",
				children: "既定のランタイム"
			}),
			"は、dockerd が起動する",
			createVNode(_components.strong, { children: "すべて" }),
			"のコンテナに効くことも、覚えておきましょう。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "next",
				children: "次に"
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
					children: "# 次に"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"読む：",
				createVNode(_components.a, {
					href: "/ja/engine/runtimes-and-shims/",
					children: "ランタイムと shim"
				}),
				"、",
				createVNode(_components.a, {
					href: "/ja/engine/dockerd-containerd-runc/",
					children: "dockerd から runc まで"
				}),
				"。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"動かす：",
				createVNode(_components.a, {
					href: "/ja/runbooks/shim-runtimes-kata/",
					children: "自前の shim を持つランタイム"
				}),
				"。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"困ったら：",
				createVNode(_components.a, {
					href: "/ja/errors/runtime-v1-linux/",
					children: "昔の io.containerd.runtime.v1.linux"
				}),
				"。"
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
			createVNode(_components.li, { children: [
				"表のほかに、",
				createVNode(_components.a, {
					href: "https://github.com/containerd/containerd/blob/main/docs/containerd-2.0.md",
					children: "containerd 2.0 の変更"
				}),
				"、",
				createVNode(_components.a, {
					href: "https://github.com/containerd/containerd/issues/4365",
					children: "containerd#4365"
				}),
				"（昔の shim の非推奨）、",
				createVNode(_components.a, {
					href: "https://github.com/docker/for-linux/issues/1169",
					children: "docker/for-linux#1169"
				}),
				"（panic）"
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
	"title": "ランタイムの移り変わり",
	"description": "ランタイムと shim について、Docker のどのバージョンで何が加わり、何がなくなったのかを、出典の付いた表にまとめます。昔の shim と、プラグインで起きた panic も扱います。",
	"sidebar": { "order": 7 },
	"tags": [
		"歴史",
		"バージョン",
		"io.containerd.runtime.v1.linux",
		"io.containerd.runc.v2",
		"containerd-shim",
		"非推奨",
		"プラグイン",
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
			"text": "昔の shim"
		},
		{
			"depth": 2,
			"slug": "plugins",
			"text": "プラグインと、自分で決めた既定"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "次に"
		},
		{
			"depth": 2,
			"slug": "sources",
			"text": "出典"
		}
	];
}
var url = "content/docs/ja/engine/runtime-history.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/ja/engine/runtime-history.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/ja/engine/runtime-history.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
