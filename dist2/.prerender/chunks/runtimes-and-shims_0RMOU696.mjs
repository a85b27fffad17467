import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$RuntimesShims } from "./RuntimesShims_za_cd7fb.mjs";
// content/docs/ja/engine/runtimes-and-shims.mdx
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
			"ランタイムは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime crun"
			}),
			" や ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime kata"
			}),
			" のように、一語で選びます。けれども、その一語で取り替わるものは二通りあります。",
			createVNode(_components.a, {
				href: "/ja/glossary/#containerd",
				class: "hb-term",
				"data-term": "containerd",
				"data-about": "dockerd から頼まれて、コンテナの起動や終了を受け持つデーモンです。実際に起動する runc は、shim を通して呼びます。",
				children: "containerd"
			}),
			" が",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"に付ける ",
			createVNode(_components.strong, { children: "shim" }),
			" か、",
			createVNode(_components.a, {
				href: "/ja/glossary/#runc",
				class: "hb-term",
				"data-term": "runc",
				"data-about": "Docker が初めから使う OCI ランタイムです。名前空間と cgroup を用意してプロセスを始め、自分は終わります。",
				children: "runc"
			}),
			" 用の shim が呼び出す",
			createVNode(_components.strong, { children: "プログラム" }),
			"です。"
		] }),
		"\n",
		createVNode($$RuntimesShims, {}),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "two",
				children: "二つの部品"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#two",
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
					children: "# 二つの部品"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.strong, { children: "OCI ランタイム" }),
				"は、Docker では runc のようなプログラムを指します。呼ばれると、設計図の ",
				createVNode(_components.a, {
					href: "/ja/engine/dockerd-containerd-runc/",
					children: createVNode(_components.code, {
						dir: "auto",
						children: "config.json"
					})
				}),
				" からコンテナを作り、すぐに終わります。crun、youki、nvidia-container-runtime も呼び方は同じです。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.strong, { children: "shim" }),
				" は、containerd がコンテナごとに起動する世話役です。こちらは終わらずに残ります。ふだんの ",
				createVNode(_components.code, {
					dir: "auto",
					children: "containerd-shim-runc-v2"
				}),
				" は runc のようなプログラムを呼びますが、呼ばない shim もあります。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"OCI の仕様で決まっているのは、設計図の書き方とコンテナの振る舞いです。ランタイムをどんなコマンドとオプションで呼ぶかは、",
			createVNode(_components.strong, { children: "決まっていません" }),
			"。いまの呼び方は runc のもので、ほかのランタイムがそれに合わせています。containerd から見れば、ランタイムとは shim のことで、runc はその内側の部品です。ですから、runc と同じようには呼べない Kata Containers 2 以降などは、自前の shim を持っています。"
		] }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: "ランタイム" }),
					"\n",
					createVNode(_components.th, { children: "書き方" }),
					"\n",
					createVNode(_components.th, { children: "例" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "runc と同じように呼べる" }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "path"
					}) }),
					"\n",
					createVNode(_components.td, { children: "crun、youki、nvidia-container-runtime、gVisor の runsc" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "containerd-shim-名前-バージョン"
					}), " が付いてくる"] }),
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "runtimeType"
						}),
						"、または ",
						createVNode(_components.code, {
							dir: "auto",
							children: "--runtime"
						}),
						" に shim の名前"
					] }),
					"\n",
					createVNode(_components.td, { children: [
						"Kata（",
						createVNode(_components.code, {
							dir: "auto",
							children: "io.containerd.kata.v2"
						}),
						"）、gVisor（",
						createVNode(_components.code, {
							dir: "auto",
							children: "io.containerd.runsc.v1"
						}),
						"）、WebAssembly（",
						createVNode(_components.code, {
							dir: "auto",
							children: "io.containerd.wasmtime.v1"
						}),
						"）"
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
				id: "path",
				children: "プログラムを取り替える：path"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#path",
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
					children: "# プログラムを取り替える：path"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "path"
		}), " を書くと、runc の shim はそのままで、呼ばれるプログラムだけが変わります。crun は C で書かれた小さなランタイムです。"] }),
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
												children: " sudo apt-get install -y crun | "
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
												children: "'^Setting up crun'"
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
												children: "Setting up crun ("
											}),
											createVNode(_components.span, {
												class: "hb-variable",
												"data-type": "version",
												children: createVNode(_components.span, {
													style: {
														"--0": "#CDD6E9",
														"--1": "#323D5C"
													},
													children: "27.3.1"
												})
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: ") ..."
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
												children: " echo "
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#FFCD88",
													"--1": "#874900"
												},
												children: "'{ \"runtimes\": { \"crun\": { \"path\": \"/usr/bin/crun\" } } }'"
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
												children: "sudo"
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
												children: "tee"
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
												children: "/etc/docker/daemon.json"
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
												children: "/dev/null"
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
											children: " sudo systemctl reload docker"
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
											children: " docker run -d --name by-crun --runtime crun busybox sleep 1h"
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
												children: "0ab1a290e29401c1372e02771b73a12785b9a70c9a578ba00f5478118a951f7a"
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
												children: " ps -eo args | "
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
												children: "'^[^ ]*containerd-shim[^ ]*'"
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
											children: "/usr/bin/containerd-shim-runc-v2"
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
												children: " sudo jq -r .binary_name /run/containerd/io.containerd.runtime.v2.task/moby/"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#9FD0E6",
													"--1": "#20607D"
												},
												children: "$crun"
											}),
											createVNode(_components.span, {
												style: {
													"--0": "#CDD6E9",
													"--1": "#323D5C"
												},
												children: "/options.json"
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
											children: "/usr/bin/crun"
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
								"data-code": "$ sudo apt-get install -y crun | grep '^Setting up crun'Setting up crun (27.3.1) ...$ echo '{ \"runtimes\": { \"crun\": { \"path\": \"/usr/bin/crun\" } } }' | sudo tee /etc/docker/daemon.json > /dev/null$ sudo systemctl reload docker$ docker pull -q busyboxdocker.io/library/busybox:latest$ docker run -d --name by-crun --runtime crun busybox sleep 1h0ab1a290e29401c1372e02771b73a12785b9a70c9a578ba00f5478118a951f7a$ ps -eo args | grep -o '^[^ ]*containerd-shim[^ ]*'/usr/bin/containerd-shim-runc-v2$ sudo jq -r .binary_name /run/containerd/io.containerd.runtime.v2.task/moby/$crun/options.json/usr/bin/crun",
								"data-code": "sudo apt-get install -y crun | grep '^Setting up crun'echo '{ \"runtimes\": { \"crun\": { \"path\": \"/usr/bin/crun\" } } }' | sudo tee /etc/docker/daemon.json > /dev/nullsudo systemctl reload dockerdocker pull -q busyboxdocker run -d --name by-crun --runtime crun busybox sleep 1hps -eo args | grep -o '^[^ ]*containerd-shim[^ ]*'sudo jq -r .binary_name /run/containerd/io.containerd.runtime.v2.task/moby/$crun/options.json",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "by-name",
				children: "shim を名前で選ぶ"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#by-name",
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
					children: "# shim を名前で選ぶ"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"23.0 から、",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime"
			}),
			" にはどんな shim の名前でも書けます。設定は要りません。",
			createVNode(_components.a, {
				href: "/ja/glossary/#dockerd",
				class: "hb-term",
				"data-term": "dockerd",
				"data-about": "Docker の本体です。API で頼みごとを受け、イメージ、ネットワーク、ボリュームを管理し、コンテナの起動は containerd に任せます。",
				children: "dockerd"
			}),
			" は、知らない名前をそのまま containerd に渡します。containerd は後ろの二つをハイフンでつなぎ、自分の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "PATH"
			}),
			" から探します。",
			createVNode(_components.code, {
				dir: "auto",
				children: "io.containerd.kata.v2"
			}),
			" なら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerd-shim-kata-v2"
			}),
			" です。"
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
											children: " ls -l /usr/local/bin/containerd-shim-kata-v2 | "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "cut"
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
											children: "-d/"
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
											children: "-f2-"
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
										children: "usr/local/bin/containerd-shim-kata-v2 -> /opt/kata/bin/containerd-shim-kata-v2"
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
										children: " docker run -d --name by-kata --runtime io.containerd.kata.v2 busybox sleep 1h"
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
											children: "78281b34129a74f3dc8364d1b33a877d997f847757db416fc1216c1478d0d2e5"
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
											children: " sudo cat /run/containerd/io.containerd.runtime.v2.task/moby/"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "$kata"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "/shim-binary-path"
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
										children: "/usr/local/bin/containerd-shim-kata-v2"
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
											children: " test "
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
											children: "$("
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
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: " exec by-kata uname "
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
											children: ")"
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
											children: " = "
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
											children: "$("
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "uname"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
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
											children: ")"
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
											children: " || "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "echo"
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
											children: "another"
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
											children: "kernel"
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
										children: "another kernel"
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
											children: " test "
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
											children: "$("
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
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: " exec by-crun uname "
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
											children: ")"
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
											children: " = "
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
											children: "$("
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "uname"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
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
											children: ")"
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
											children: " && "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "echo"
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
											children: "the"
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
											children: "kernel"
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
											children: "of"
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
											children: "the"
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
											children: "host"
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
										children: "the kernel of the host"
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
							"data-code": "$ ls -l /usr/local/bin/containerd-shim-kata-v2 | cut -d/ -f2-usr/local/bin/containerd-shim-kata-v2 -> /opt/kata/bin/containerd-shim-kata-v2$ docker run -d --name by-kata --runtime io.containerd.kata.v2 busybox sleep 1h78281b34129a74f3dc8364d1b33a877d997f847757db416fc1216c1478d0d2e5$ sudo cat /run/containerd/io.containerd.runtime.v2.task/moby/$kata/shim-binary-path/usr/local/bin/containerd-shim-kata-v2$ test \"$(docker exec by-kata uname -r)\" = \"$(uname -r)\" || echo another kernelanother kernel$ test \"$(docker exec by-crun uname -r)\" = \"$(uname -r)\" && echo the kernel of the hostthe kernel of the host",
							"data-code": "ls -l /usr/local/bin/containerd-shim-kata-v2 | cut -d/ -f2-docker run -d --name by-kata --runtime io.containerd.kata.v2 busybox sleep 1hsudo cat /run/containerd/io.containerd.runtime.v2.task/moby/$kata/shim-binary-pathtest \"$(docker exec by-kata uname -r)\" = \"$(uname -r)\" || echo another kerneltest \"$(docker exec by-crun uname -r)\" = \"$(uname -r)\" && echo the kernel of the host",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"ここに、二つの違いが出ています。crun のコンテナは",
			createVNode(_components.a, {
				href: "/ja/glossary/#host",
				class: "hb-term",
				"data-term": "ホスト",
				"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
				children: "ホスト"
			}),
			"のプロセスで、起動するプログラムが軽いだけです。Kata のコンテナは小さな仮想マシンの中で動きます。中の",
			createVNode(_components.a, {
				href: "/ja/glossary/#kernel",
				class: "hb-term",
				"data-term": "カーネル",
				"data-about": "OS の中心です。プロセス、メモリ、デバイスを取り仕切り、コンテナの区切りもカーネルの機能でできています。",
				children: "カーネル"
			}),
			"の弱点を突かれても、ホストのカーネルには届きません。そのかわり、メモリと起動の時間が余分にかかり、使えないデバイスもあります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "named",
				children: "短い名前を付ける：runtimeType と options"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#named",
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
					children: "# 短い名前を付ける：runtimeType と options"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"24.0 から、",
			createVNode(_components.code, {
				dir: "auto",
				children: "daemon.json"
			}),
			" で shim に名前とオプションを付けられます。"
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
											children: " sudo tee /etc/docker/daemon.json <<"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'END'"
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
											children: "/dev/null"
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
										children: " {"
									})]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: ">"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "   "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "\"runtimes\""
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ": {"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: ">"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "     "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "\"kata\""
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ": {"
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: ">"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "       "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "\"runtimeType\""
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
											children: "\"io.containerd.kata.v2\""
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ","
										})
									]
								})
							}),
							createVNode(_components.div, {
								class: "ec-line hb-continuation",
								children: createVNode(_components.div, {
									class: "code",
									children: [
										createVNode(_components.span, {
											style: {
												"--0": "#8E9CB9",
												"--1": "#5A677E"
											},
											children: ">"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "       "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "\"options\""
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ": { "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "\"ConfigPath\""
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: ":"
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
											children: "\"/opt/kata/share/defaults/kata-containers/configuration-qemu.toml\""
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
											children: "}"
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
										children: "     }"
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
										children: "   }"
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
										children: " }"
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
										children: " sudo systemctl reload docker"
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
										children: " docker run --rm --runtime kata busybox uname -r"
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
										children: "6.12.42"
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
							"data-code": "$ sudo tee /etc/docker/daemon.json <<'END' > /dev/null> {>   \"runtimes\": {>     \"kata\": {>       \"runtimeType\": \"io.containerd.kata.v2\",>       \"options\": { \"ConfigPath\": \"/opt/kata/share/defaults/kata-containers/configuration-qemu.toml\" }>     }>   }> }> END$ sudo systemctl reload docker$ docker run --rm --runtime kata busybox uname -r6.12.42",
							"data-code": "sudo tee /etc/docker/daemon.json <<'END' > /dev/null{  \"runtimes\": {    \"kata\": {      \"runtimeType\": \"io.containerd.kata.v2\",      \"options\": { \"ConfigPath\": \"/opt/kata/share/defaults/kata-containers/configuration-qemu.toml\" }    }  }}ENDsudo systemctl reload dockerdocker run --rm --runtime kata busybox uname -r",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: "これで、次の二つができるようになりました。" }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.strong, { children: "オプション" }),
				"：項目の名前は、Kubernetes 用の containerd の設定（",
				createVNode(_components.code, {
					dir: "auto",
					children: "runtime_type"
				}),
				" と ",
				createVNode(_components.code, {
					dir: "auto",
					children: "options"
				}),
				"）に合わせてあります。ランタイムの説明書を、ほとんどそのまま読み替えられます。",
				createVNode(_components.code, {
					dir: "auto",
					children: "io.containerd.runc.v2"
				}),
				" なら runc の項目（",
				createVNode(_components.code, {
					dir: "auto",
					children: "BinaryName"
				}),
				"、",
				createVNode(_components.code, {
					dir: "auto",
					children: "Root"
				}),
				"、",
				createVNode(_components.code, {
					dir: "auto",
					children: "SystemdCgroup"
				}),
				" など）、ほかの shim なら ",
				createVNode(_components.code, {
					dir: "auto",
					children: "TypeUrl"
				}),
				" と ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ConfigPath"
				}),
				" を書きます。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.strong, { children: "ドットのない名前" }),
				"：Kubernetes の RuntimeClass に書けるのは、小文字と数字とハイフンだけです（RFC 1123 のラベル）。一方、shim の名前には必ずドットが入ります。",
				createVNode(_components.code, {
					dir: "auto",
					children: "kata"
				}),
				" という名前があれば、cri-dockerd を通して Pod からも使えます。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "runtimeType"
			}),
			" と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runtimeArgs"
			}),
			"、",
			createVNode(_components.code, {
				dir: "auto",
				children: "path"
			}),
			" と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "options"
			}),
			" は、組み合わせられません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "path"
			}),
			" と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runtimeType"
			}),
			" を一緒に書くのも間違いです。どれも、dockerd が",
			createVNode(_components.a, {
				href: "/ja/engine/daemon-json/#daemon",
				children: "ランタイムを用意するときに断ります"
			}),
			"。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "no-path",
				children: "パスを断る理由"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#no-path",
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
					children: "# パスを断る理由"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: "containerd だけなら、好きなプログラムのパスを shim として受け取ります。dockerd は、スラッシュの入った名前を通しません。ドットで始まる名前や、ドットのない名前も、登録されていなければ断ります。" }),
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
										children: " docker run --rm --runtime /opt/kata/bin/containerd-shim-kata-v2 busybox true"
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
										children: "docker: Error response from daemon: unknown or invalid runtime name: /opt/kata/bin/containerd-shim-kata-v2."
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
										children: "See 'docker run --help'."
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
										children: " docker run --rm --runtime io.containerd.kato.v2 busybox true"
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
										children: "docker: Error response from daemon: failed to create task for container: failed to start shim: failed to resolve runtime path: runtime \"io.containerd.kato.v2\" binary not installed \"containerd-shim-kato-v2\": file does not exist: unknown."
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
							"data-code": "$ docker run --rm --runtime /opt/kata/bin/containerd-shim-kata-v2 busybox truedocker: Error response from daemon: unknown or invalid runtime name: /opt/kata/bin/containerd-shim-kata-v2.See 'docker run --help'.exit 125$ docker run --rm --runtime io.containerd.kato.v2 busybox truedocker: Error response from daemon: failed to create task for container: failed to start shim: failed to resolve runtime path: runtime \"io.containerd.kato.v2\" binary not installed \"containerd-shim-kato-v2\": file does not exist: unknown.exit 125",
							"data-code": "docker run --rm --runtime /opt/kata/bin/containerd-shim-kata-v2 busybox truedocker run --rm --runtime io.containerd.kato.v2 busybox true",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"パスを通すと、",
			createVNode(_components.a, {
				href: "/ja/glossary/#engine-api",
				class: "hb-term",
				"data-term": "Engine API",
				"data-about": "dockerd に頼みごとをするための HTTP の API です。`docker` コマンドも Compose も、これを使います。",
				children: "Engine API"
			}),
			" を使える人ならだれでも、たった一語でホストの好きなファイルを ",
			createVNode(_components.a, {
				href: "/ja/glossary/#root",
				class: "hb-term",
				"data-term": "root",
				"data-about": "何でもできるユーザーで、番号は 0 です。指定しなければコンテナの中も root ですが、できることは減らされています。",
				children: "root"
			}),
			" で実行できてしまいます。API を使えることは、もともと root と同じ重みがあります。それでも、この一語にそんな力があるとはだれも思わないので、安全なほうが選ばれました。ホストの管理者なら、",
			createVNode(_components.code, {
				dir: "auto",
				children: "runtimeType"
			}),
			" にパスを書くことも、shim を ",
			createVNode(_components.code, {
				dir: "auto",
				children: "PATH"
			}),
			" に置くこともできます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"二つ目のメッセージは、理由が違います。名前の",
			createVNode(_components.strong, { children: "形" }),
			"は正しいので dockerd は通し、containerd がプログラムを見つけられませんでした。どちらの文が出たかで、見るべき場所がわかります。詳しくは",
			createVNode(_components.a, {
				href: "/ja/errors/runtime-unknown/",
				children: "ランタイムの名前が通らない"
			}),
			"にあります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "default",
				children: "既定にする"
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
					children: "# 既定にする"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "\"default-runtime\": \"kata\""
			}),
			" と書けます。23.0 からは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "\"io.containerd.kata.v2\""
			}),
			" のような shim の名前でもかまいません。ただし ",
			createVNode(_components.a, {
				href: "/ja/glossary/#buildkit",
				class: "hb-term",
				"data-term": "BuildKit",
				"data-about": "いまの `docker build` の中身です。要らない段を飛ばし、独立した段は並べて進めます。Linux の Docker では 23.0 から既定になりました。",
				children: "BuildKit"
			}),
			" はこれを見ないので、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker build"
			}),
			" では runc が使われます。"
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
										children: " docker rm -f by-crun by-kata"
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
										children: "by-crun"
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
										children: "by-kata"
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
										children: " sudo rm /etc/docker/daemon.json"
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
										children: " sudo systemctl restart docker"
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
							"data-code": "$ docker rm -f by-crun by-kataby-crunby-kata$ sudo rm /etc/docker/daemon.json$ sudo systemctl restart docker",
							"data-code": "docker rm -f by-crun by-katasudo rm /etc/docker/daemon.jsonsudo systemctl restart docker",
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
					href: "/ja/engine/runtime-history/",
					children: "ランタイムの移り変わり"
				}),
				"、",
				createVNode(_components.a, {
					href: "/ja/engine/daemon-json/",
					children: "daemon.json とランタイム"
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
				"、",
				createVNode(_components.a, {
					href: "/ja/runbooks/drill-runtime-unknown/",
					children: "だれも知らないランタイム"
				}),
				"（演習）、",
				createVNode(_components.a, {
					href: "/ja/runbooks/default-runtime-nvidia/",
					children: "既定を nvidia にする"
				}),
				"。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"困ったら：",
				createVNode(_components.a, {
					href: "/ja/errors/runtime-unknown/",
					children: "ランタイムの名前が通らない"
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
				createVNode(_components.a, {
					href: "https://docs.docker.com/engine/daemon/alternative-runtimes/",
					children: "Docker の文書 Alternative container runtimes"
				}),
				"、",
				createVNode(_components.a, {
					href: "https://github.com/containerd/containerd/blob/main/docs/runtime-v2.md",
					children: "containerd の Runtime v2"
				}),
				"、",
				createVNode(_components.a, {
					href: "https://github.com/opencontainers/runtime-spec",
					children: "OCI Runtime Specification"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"moby の ",
				createVNode(_components.a, {
					href: "https://github.com/moby/moby/pull/43800",
					children: "shim を名前で使えるようにした変更"
				}),
				"、",
				createVNode(_components.a, {
					href: "https://github.com/moby/moby/pull/43978",
					children: "shim を既定にできるようにした変更"
				}),
				"（どちらも 23.0）、",
				createVNode(_components.a, {
					href: "https://github.com/moby/moby/pull/45032",
					children: "runtimeType と options"
				}),
				"（24.0）、",
				createVNode(_components.a, {
					href: "https://github.com/moby/moby/blob/v28.5.2/daemon/runtime_unix.go",
					children: "通す名前の決まり"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: createVNode(_components.a, {
				href: "https://kubernetes.io/docs/concepts/containers/runtime-class/",
				children: "Kubernetes の Runtime Class"
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
	"title": "ランタイムと shim",
	"description": "--runtime の後ろの一語で選べるものは二通りあります。runc と同じ呼び方のプログラムと、containerd の shim です。二つを見分けて、crun、nvidia、Kata を使い分けます。",
	"sidebar": { "order": 5 },
	"host": "kata",
	"tags": [
		"ランタイム",
		"OCI ランタイム",
		"shim",
		"containerd-shim-runc-v2",
		"crun",
		"Kata Containers",
		"io.containerd.kata.v2",
		"runtimeType",
		"options",
		"RuntimeClass",
		"Kubernetes",
		"cri-dockerd",
		"gVisor"
	],
	"versions": "23.0 – 28",
	"related": [
		"engine/dockerd-containerd-runc",
		"engine/daemon-json",
		"engine/runtime-history",
		"runbooks/shim-runtimes-kata",
		"runbooks/drill-runtime-unknown",
		"errors/runtime-unknown"
	]
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "two",
			"text": "二つの部品"
		},
		{
			"depth": 2,
			"slug": "path",
			"text": "プログラムを取り替える：path"
		},
		{
			"depth": 2,
			"slug": "by-name",
			"text": "shim を名前で選ぶ"
		},
		{
			"depth": 2,
			"slug": "named",
			"text": "短い名前を付ける：runtimeType と options"
		},
		{
			"depth": 2,
			"slug": "no-path",
			"text": "パスを断る理由"
		},
		{
			"depth": 2,
			"slug": "default",
			"text": "既定にする"
		},
		{
			"depth": 2,
			"slug": "tidy",
			"text": "後始末"
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
var url = "content/docs/ja/engine/runtimes-and-shims.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/ja/engine/runtimes-and-shims.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/ja/engine/runtimes-and-shims.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
