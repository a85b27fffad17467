import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
// content/docs/ja/volumes/backup-and-move.mdx
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
			createVNode(_components.a, {
				href: "/ja/glossary/#volume",
				class: "hb-term",
				"data-term": "ボリューム",
				"data-about": "Docker が名前を付けて管理する、データの置き場所です。コンテナを消しても残ります。",
				children: "ボリューム"
			}),
			"を丸ごと書き出す ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker volume"
			}),
			" のコマンドはありません。ボリュームを付けた小さな",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"を一つ動かし、その中で ",
			createVNode(_components.code, {
				dir: "auto",
				children: "tar"
			}),
			" を使えば足りるからです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "what",
				children: "何が入り、何が入らないか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#what",
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
					children: "# 何が入り、何が入らないか"
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
												children: " docker run -d --name shop --mount "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#9FD0E6",
													"--1": "#20607D"
												},
												children: "source"
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
												children: "orders,"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#9FD0E6",
													"--1": "#20607D"
												},
												children: "target"
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
												children: "/data"
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
												children: "sleep"
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
												children: "1h"
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
												children: "de0fba8002aa6bcfb5a628e667e0c7db9c6892964978a4ebe158a9397b8193c6"
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
												children: " docker exec shop sh -c "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#FFCD88",
													"--1": "#874900"
												},
												children: "'echo apple > /data/items; mkdir /data/img; echo png > /data/img/a.png; chown -R 999:999 /data/img'"
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
											children: " docker commit shop shop:snapshot"
										})]
									})
								}),
								createVNode(_components.div, {
									class: "ec-line hb-output",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											class: "hb-variable",
											"data-type": "digest",
											children: createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: "sha256:09e9914a43d959ea74619e98b1e515617a6ea46572a83194e7cbf0f9a3471e73"
											})
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
											children: " docker run --rm shop:snapshot ls -A /data"
										})]
									})
								})
							] })
						}),
						createVNode(_components.div, {
							class: "copy",
							children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
								title: "コピーする",
								"data-copied": "コピーしました",
								"data-code": "$ docker pull -q busyboxdocker.io/library/busybox:latest$ docker run -d --name shop --mount source=orders,target=/data busybox sleep 1hde0fba8002aa6bcfb5a628e667e0c7db9c6892964978a4ebe158a9397b8193c6$ docker exec shop sh -c 'echo apple > /data/items; mkdir /data/img; echo png > /data/img/a.png; chown -R 999:999 /data/img'$ docker commit shop shop:snapshotsha256:09e9914a43d959ea74619e98b1e515617a6ea46572a83194e7cbf0f9a3471e73$ docker run --rm shop:snapshot ls -A /data",
								"data-code": "docker pull -q busyboxdocker run -d --name shop --mount source=orders,target=/data busybox sleep 1hdocker exec shop sh -c 'echo apple > /data/items; mkdir /data/img; echo png > /data/img/a.png; chown -R 999:999 /data/img'docker commit shop shop:snapshotdocker run --rm shop:snapshot ls -A /data",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker commit"
			}),
			" で作った",
			createVNode(_components.a, {
				href: "/ja/glossary/#image",
				class: "hb-term",
				"data-term": "イメージ",
				"data-about": "コンテナの元になる、読み取り専用のファイルと設定の一式です。層を積み重ねてできています。",
				children: "イメージ"
			}),
			"に、ボリュームの中身はありません（最後の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ls"
			}),
			" は何も出しません）。イメージを書き出す ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker save"
			}),
			" にも、コンテナを書き出す ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker export"
			}),
			" にも入りません。どれが何を運ぶかは、次のとおりです。"
		] }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: "コマンド" }),
					"\n",
					createVNode(_components.th, { children: "イメージ" }),
					"\n",
					createVNode(_components.th, { children: "書き込み層" }),
					"\n",
					createVNode(_components.th, { children: "ボリューム" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "docker save"
					}) }),
					"\n",
					createVNode(_components.td, { children: "運ぶ" }),
					"\n",
					createVNode(_components.td, { children: "運ばない" }),
					"\n",
					createVNode(_components.td, { children: "運ばない" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "docker commit"
					}) }),
					"\n",
					createVNode(_components.td, { children: "新しく作る" }),
					"\n",
					createVNode(_components.td, { children: "新しいレイヤーになる" }),
					"\n",
					createVNode(_components.td, { children: "運ばない" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "docker export"
					}) }),
					"\n",
					createVNode(_components.td, { children: "レイヤーを一つにまとめる" }),
					"\n",
					createVNode(_components.td, { children: "一緒にまとめる" }),
					"\n",
					createVNode(_components.td, { children: "運ばない" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "tar"
					}), "（このページ）"] }),
					"\n",
					createVNode(_components.td, { children: "運ばない" }),
					"\n",
					createVNode(_components.td, { children: "運ばない" }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.strong, { children: "運ぶ" }) }),
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
				id: "stop",
				children: "先に止める"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#stop",
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
					children: "# 先に止める"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: "書いている最中に写すと、前半だけが古いファイルができたり、そろっているはずの二つのファイルが食い違ったりします。ボリュームに書くコンテナを、すべて止めてから取ります。" }),
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
											children: " docker ps --filter "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "volume"
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
											children: "orders"
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
											children: "'{{.Names}}'"
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
										children: "shop"
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
										children: " docker stop -t 1 shop"
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
										children: "shop"
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
							"data-code": "$ docker ps --filter volume=orders --format '{{.Names}}'shop$ docker stop -t 1 shopshop",
							"data-code": "docker ps --filter volume=orders --format '{{.Names}}'docker stop -t 1 shop",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"止められないデータベースは、ファイルを写すのではなく、専用の道具で書き出します。PostgreSQL なら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "pg_dump"
			}),
			"、MySQL なら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "mysqldump"
			}),
			"、Redis なら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "SAVE"
			}),
			" や ",
			createVNode(_components.code, {
				dir: "auto",
				children: "BGSAVE"
			}),
			" です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker pause"
			}),
			" では足りません。プロセスは止まりますが、メモリに残った書きかけは書き出されないので、電源を急に切ったディスクを写すのと同じことになります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "backup",
				children: "tar に固める"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#backup",
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
					children: "# tar に固める"
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
											children: " docker run --rm --mount "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "source"
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
											children: "orders,"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "target"
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
											children: "/from,readonly"
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
											children: "tar"
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
											children: "czf"
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
											children: "-"
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
											children: "-C"
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
											children: "/from"
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
											children: "."
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " > "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "~/orders.tar.gz"
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
										children: " tar tzf ~/orders.tar.gz"
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
										children: "./"
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
										children: "./img/"
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
										children: "./img/a.png"
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
										children: "./items"
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
							"data-code": "$ docker run --rm --mount source=orders,target=/from,readonly busybox tar czf - -C /from . > ~/orders.tar.gz$ tar tzf ~/orders.tar.gz././img/./img/a.png./items",
							"data-code": "docker run --rm --mount source=orders,target=/from,readonly busybox tar czf - -C /from . > ~/orders.tar.gztar tzf ~/orders.tar.gz",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "readonly"
			}), " を付けておけば、写す側が壊すことはありません。"] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "-C /from ."
				}),
				" は、",
				createVNode(_components.code, {
					dir: "auto",
					children: "/from"
				}),
				" へ移ってから中身をすべて固める指定です。パスの頭に余計な名前が付きません。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "tar"
				}),
				" は標準出力（",
				createVNode(_components.code, {
					dir: "auto",
					children: "-"
				}),
				"）へ書き、受け取ったシェルがファイルにします。できたファイルは自分のものです。出力先を",
				createVNode(_components.a, {
					href: "/ja/glossary/#bind-mount",
					class: "hb-term",
					"data-term": "バインドマウント",
					"data-about": "ホストのフォルダーやファイルを、そのままコンテナに見せる方法です。コピーではないので、どちらで変えても、もう一方にすぐ映ります。",
					children: "バインドマウント"
				}),
				"で渡すと、",
				createVNode(_components.a, {
					href: "/ja/glossary/#root",
					class: "hb-term",
					"data-term": "root",
					"data-about": "何でもできるユーザーで、番号は 0 です。指定しなければコンテナの中も root ですが、できることは減らされています。",
					children: "root"
				}),
				" のものになります。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: "一覧が出るところまで確かめて、初めて保存できたと言えます。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "restore",
				children: "元に戻す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#restore",
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
					children: "# 元に戻す"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"新しい空のボリュームへ、標準入力から流し込みます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "-i"
			}),
			" を忘れると、コンテナには何も届きません。"
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
										children: " docker volume create orders-restored"
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
										children: "orders-restored"
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
											children: " docker run --rm -i --mount "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "source"
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
											children: "orders-restored,"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "target"
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
											children: "/to"
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
											children: "tar"
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
											children: "xzf"
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
											children: "-"
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
											children: "-C"
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
											children: "/to"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " < "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "~/orders.tar.gz"
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
											children: " docker run --rm --mount "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "source"
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
											children: "orders-restored,"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "target"
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
											children: "/data,readonly"
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
											children: "stat"
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
											children: "'%u:%g %n'"
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
											children: "/data/items"
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
											children: "/data/img/a.png"
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
										children: "0:0 /data/items"
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
										children: "999:999 /data/img/a.png"
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
							"data-code": "$ docker volume create orders-restoredorders-restored$ docker run --rm -i --mount source=orders-restored,target=/to busybox tar xzf - -C /to < ~/orders.tar.gz$ docker run --rm --mount source=orders-restored,target=/data,readonly busybox stat -c '%u:%g %n' /data/items /data/img/a.png0:0 /data/items999:999 /data/img/a.png",
							"data-code": "docker volume create orders-restoreddocker run --rm -i --mount source=orders-restored,target=/to busybox tar xzf - -C /to < ~/orders.tar.gzdocker run --rm --mount source=orders-restored,target=/data,readonly busybox stat -c '%u:%g %n' /data/items /data/img/a.png",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: "中身のあるボリュームへ戻すと、同じ名前のファイルは上書きされ、ほかのファイルは残って混ざります。必ず空のところへ戻します。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "owner",
				children: "持ち主の番号"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#owner",
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
					children: "# 持ち主の番号"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"戻した ",
			createVNode(_components.code, {
				dir: "auto",
				children: "a.png"
			}),
			" は、999 番のままです。データベースのイメージは専用の番号で動くので、ここが食い違うと起動しません。気をつけることは三つです。"
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.strong, { children: "root で固め、root で戻します。" }),
				" 一般のユーザーでは、読めないファイルが抜け、持ち主も付けられません。上の ",
				createVNode(_components.code, {
					dir: "auto",
					children: "busybox"
				}),
				" は root で動いています。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"tar には、番号のほかに名前も入ります。戻す側に同じ名前で別の番号のユーザーがいると、名前が優先される場合もあります。別のディストリビューションの ",
				createVNode(_components.code, {
					dir: "auto",
					children: "tar"
				}),
				" で戻すなら ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--numeric-owner"
				}),
				" を付けます。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "busybox"
				}),
				" の tar は、ACL と拡張属性を運びません。使っているデータなら、GNU tar の入ったイメージ（",
				createVNode(_components.code, {
					dir: "auto",
					children: "debian"
				}),
				" など）で ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--acls --xattrs"
				}),
				" を付けます。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"持ち主の番号が変わってしまったら、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker run --rm --mount source=orders-restored,target=/data busybox chown -R 999:999 /data/img"
			}),
			" のように直せます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "copy",
				children: "別のボリュームへ写す、名前を変える"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#copy",
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
					children: "# 別のボリュームへ写す、名前を変える"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"同じエンジンの中なら、",
			createVNode(_components.code, {
				dir: "auto",
				children: "cp -a"
			}),
			" で足ります。持ち主、権限、時刻、シンボリックリンクが保たれます。ボリュームの名前を変えるコマンドはないので、写してから古いほうを消します。"
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
										children: " docker volume create orders-2"
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
										children: "orders-2"
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
											children: " docker run --rm --mount "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "source"
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
											children: "orders,"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "target"
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
											children: "/from,readonly"
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
											children: "--mount"
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
											children: "source=orders-2,target=/to"
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
											children: "cp"
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
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "/from/."
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
											children: "/to/"
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
											children: " docker run --rm --mount "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "source"
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
											children: "orders-2,"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "target"
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
											children: "/data,readonly"
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
											children: "ls"
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
											children: "/data"
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
										children: "img"
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
										children: "items"
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
							"data-code": "$ docker volume create orders-2orders-2$ docker run --rm --mount source=orders,target=/from,readonly --mount source=orders-2,target=/to busybox cp -a /from/. /to/$ docker run --rm --mount source=orders-2,target=/data,readonly busybox ls /dataimgitems",
							"data-code": "docker volume create orders-2docker run --rm --mount source=orders,target=/from,readonly --mount source=orders-2,target=/to busybox cp -a /from/. /to/docker run --rm --mount source=orders-2,target=/data,readonly busybox ls /data",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"元のパスは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/from/."
			}),
			" と書きます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "/from"
			}),
			" と書くと、",
			createVNode(_components.code, {
				dir: "auto",
				children: "/to/from"
			}),
			" という一段深いフォルダーになります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "move",
				children: "別のホストへ"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#move",
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
					children: "# 別のホストへ"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"固める側と戻す側を、",
			createVNode(_components.code, {
				dir: "auto",
				children: "ssh"
			}),
			" でつなぐだけです。途中のファイルも要りません。"
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
										style: {
											"--0": "#9FD0E6",
											"--1": "#20607D"
										},
										children: "--mount"
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
										children: "source=orders,target=/from,readonly"
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
										children: "tar"
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
										children: "czf"
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
										children: "-"
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
										children: "-C"
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
										children: "/from"
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
										children: "."
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
										children: "\\"
									})
								]
							})
						}), createVNode(_components.div, {
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
											children: "  "
										})
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "| "
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#F2F5FB",
											"--1": "#161F3D"
										},
										children: "ssh"
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
										children: "new-host"
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
										children: "'docker volume create orders && docker run --rm -i --mount source=orders,target=/to busybox tar xzf - -C /to'"
									})
								]
							})
						})] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "コピーする",
							"data-copied": "コピーしました",
							"data-code": "docker run --rm --mount source=orders,target=/from,readonly busybox tar czf - -C /from . \\  | ssh new-host 'docker volume create orders && docker run --rm -i --mount source=orders,target=/to busybox tar xzf - -C /to'",
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
			createVNode(_components.code, {
				dir: "auto",
				children: "docker volume create"
			}),
			" は標準入力を読まないので、後ろの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "tar"
			}),
			" がすべて受け取ります。",
			createVNode(_components.a, {
				href: "/ja/glossary/#registry",
				class: "hb-term",
				"data-term": "レジストリ",
				"data-about": "イメージを置き、配る場所です。名前を書かなければ Docker Hub が使われます。",
				children: "レジストリ"
			}),
			"に置いていないイメージは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker save"
			}),
			" で一緒に運びます。"
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
										children: "save"
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
										children: "shop:1.4"
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
										children: "gzip"
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
										children: "ssh"
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
										children: "new-host"
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
										children: "'gunzip | docker load'"
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
							"data-code": "docker save shop:1.4 | gzip | ssh new-host 'gunzip | docker load'",
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
			"一台の中でも、同じパイプ（",
			createVNode(_components.code, {
				dir: "auto",
				children: "|"
			}),
			"）で試せます。"
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
										children: " docker volume create orders-moved"
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
										children: "orders-moved"
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
											children: " docker run --rm --mount "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "source"
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
											children: "orders,"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "target"
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
											children: "/from,readonly"
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
											children: "tar"
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
											children: "cf"
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
											children: "-"
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
											children: "-C"
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
											children: "/from"
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
											children: "."
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
											children: "-i"
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
											children: "--mount"
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
											children: "source=orders-moved,target=/to"
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
											children: "tar"
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
											children: "xf"
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
											children: "-"
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
											children: "-C"
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
											children: "/to"
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
											children: " docker run --rm --mount "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "source"
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
											children: "orders-moved,"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "target"
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
											children: "/data,readonly"
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
											children: "/data/items"
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
										children: "apple"
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
											children: " docker save busybox | "
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
											children: "load"
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
										children: "Loaded image: busybox:latest"
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
							"data-code": "$ docker volume create orders-movedorders-moved$ docker run --rm --mount source=orders,target=/from,readonly busybox tar cf - -C /from . | docker run --rm -i --mount source=orders-moved,target=/to busybox tar xf - -C /to$ docker run --rm --mount source=orders-moved,target=/data,readonly busybox cat /data/itemsapple$ docker save busybox | docker loadLoaded image: busybox:latest",
							"data-code": "docker volume create orders-moveddocker run --rm --mount source=orders,target=/from,readonly busybox tar cf - -C /from . | docker run --rm -i --mount source=orders-moved,target=/to busybox tar xf - -C /todocker run --rm --mount source=orders-moved,target=/data,readonly busybox cat /data/itemsdocker save busybox | docker load",
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
				children: "docker run"
			}),
			" の引数や ",
			createVNode(_components.code, {
				dir: "auto",
				children: "compose.yaml"
			}),
			"、",
			createVNode(_components.code, {
				dir: "auto",
				children: ".env"
			}),
			" も、忘れずに移します。バインドマウントの中身は、ふつうのファイルなので ",
			createVNode(_components.code, {
				dir: "auto",
				children: "rsync"
			}),
			" などで写します。",
			createVNode(_components.a, {
				href: "/ja/glossary/#tmpfs",
				class: "hb-term",
				"data-term": "tmpfs",
				"data-about": "メモリの上に作る、使い捨てのファイルシステムです。コンテナが止まると、中身も消えます。",
				children: "tmpfs"
			}),
			" は運べません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "not-this",
				children: [createVNode(_components.code, {
					dir: "auto",
					children: "/var/lib/docker"
				}), " を丸ごと写さない"]
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#not-this",
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
					children: "# /var/lib/docker を丸ごと写さない"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "/var/lib/docker/volumes"
			}),
			" を ",
			createVNode(_components.code, {
				dir: "auto",
				children: "cp"
			}),
			" や ",
			createVNode(_components.code, {
				dir: "auto",
				children: "rsync"
			}),
			" で写す方法は勧めません。root にしか読めず、エンジンが動いていれば途中の状態が写り、ドライバーが ",
			createVNode(_components.code, {
				dir: "auto",
				children: "local"
			}),
			" でなければ実物はそこにありません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "/var/lib/docker"
			}),
			" 全体を別のバージョンのエンジンへ移すと、",
			createVNode(_components.a, {
				href: "/ja/glossary/#storage-driver",
				class: "hb-term",
				"data-term": "ストレージドライバー",
				"data-about": "イメージの層を重ねて、一つのルートに見せる dockerd の部品です。いまのものは、たいてい overlay2 です。",
				children: "ストレージドライバー"
			}),
			"の違いで読めなくなることもあります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "tidy",
				children: "後始末"
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
					children: "# 後始末"
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
										children: " docker rm shop"
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
										children: "shop"
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
										children: " docker volume rm orders orders-restored orders-2 orders-moved"
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
										children: "orders"
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
										children: "orders-restored"
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
										children: "orders-2"
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
										children: "orders-moved"
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
										children: " docker rmi -f shop:snapshot"
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
										children: " rm ~/orders.tar.gz"
									})]
								})
							})
						] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "コピーする",
							"data-copied": "コピーしました",
							"data-code": "$ docker rm shopshop$ docker volume rm orders orders-restored orders-2 orders-movedordersorders-restoredorders-2orders-moved$ docker rmi -f shop:snapshot⋮$ rm ~/orders.tar.gz",
							"data-code": "docker rm shopdocker volume rm orders orders-restored orders-2 orders-moveddocker rmi -f shop:snapshotrm ~/orders.tar.gz",
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
				href: "https://docs.docker.com/engine/storage/volumes/#back-up-restore-or-migrate-data-volumes",
				children: "Docker documentation, Volumes（Back up, restore, or migrate data volumes）"
			}) }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.a, {
					href: "https://docs.docker.com/reference/cli/docker/container/commit/",
					children: "docker commit"
				}),
				"、",
				createVNode(_components.a, {
					href: "https://docs.docker.com/reference/cli/docker/container/export/",
					children: "docker export"
				}),
				"：ボリュームが含まれないこと"
			] }),
			"\n",
			createVNode(_components.li, { children: createVNode(_components.a, {
				href: "https://www.gnu.org/software/tar/manual/html_node/Attributes.html",
				children: ["GNU tar, ", createVNode(_components.code, {
					dir: "auto",
					children: "--numeric-owner"
				})]
			}) }),
			"\n"
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
				"動かす：",
				createVNode(_components.a, {
					href: "/ja/runbooks/volume-backup/",
					children: "ボリュームを保存して、元に戻す"
				}),
				"。わざと消して、戻します。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"読む：",
				createVNode(_components.a, {
					href: "/ja/volumes/volumes/",
					children: "ボリューム"
				}),
				"、",
				createVNode(_components.a, {
					href: "/ja/volumes/where-data-lives/",
					children: "データの置き場所"
				}),
				"。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"困ったら：",
				createVNode(_components.a, {
					href: "/ja/errors/volume-in-use/",
					children: "ボリュームを削除できない"
				}),
				"。"
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
	"title": "ボリュームの保存と引っ越し",
	"description": "ボリュームの中身を tar に固めて保存し、元に戻し、別のボリュームや別のホストへ移します。先に止めるべきもの、持ち主の番号の扱い、よくある抜け落ちも説明します。",
	"sidebar": { "order": 6 },
	"tags": [
		"バックアップ",
		"復元",
		"引っ越し",
		"移行",
		"tar",
		"docker save",
		"docker load",
		"docker cp",
		"--numeric-owner",
		"pg_dump",
		"ssh"
	],
	"versions": "20.10 – 28",
	"related": [
		"volumes/volumes",
		"volumes/where-data-lives",
		"runbooks/volume-backup",
		"runbooks/volumes-from-create-to-rm",
		"errors/volume-in-use"
	]
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "what",
			"text": "何が入り、何が入らないか"
		},
		{
			"depth": 2,
			"slug": "stop",
			"text": "先に止める"
		},
		{
			"depth": 2,
			"slug": "backup",
			"text": "tar に固める"
		},
		{
			"depth": 2,
			"slug": "restore",
			"text": "元に戻す"
		},
		{
			"depth": 2,
			"slug": "owner",
			"text": "持ち主の番号"
		},
		{
			"depth": 2,
			"slug": "copy",
			"text": "別のボリュームへ写す、名前を変える"
		},
		{
			"depth": 2,
			"slug": "move",
			"text": "別のホストへ"
		},
		{
			"depth": 2,
			"slug": "not-this",
			"text": "/var/lib/docker を丸ごと写さない"
		},
		{
			"depth": 2,
			"slug": "tidy",
			"text": "後始末"
		},
		{
			"depth": 2,
			"slug": "sources",
			"text": "出典"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "次に"
		}
	];
}
var url = "content/docs/ja/volumes/backup-and-move.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/ja/volumes/backup-and-move.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/ja/volumes/backup-and-move.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
