import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Clone3Seccomp } from "./Clone3Seccomp_C-Lwg1E9.mjs";
// content/docs/ja/gpu/jetson-clone3.mdx
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
			"昨日まで動いていた",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"が、",
			createVNode(_components.code, {
				dir: "auto",
				children: "apt upgrade"
			}),
			" のあとから起動しません。下は、そのときの Jetson（Ubuntu 18.04）です。"
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
											children: " docker -v"
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
											children: "Docker version 20.10.7, build 20.10.7-0ubuntu5~18.04.3"
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
											children: " sudo docker pull -q hello-world"
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
											children: "docker.io/library/hello-world:latest"
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
											children: " sudo docker run --rm --runtime nvidia hello-world"
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
											children: "docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: error adding seccomp filter rule for syscall clone3: permission denied: unknown."
										})
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
									class: "ec-line hb-exit",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "exit 126"
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
								"data-code": "$ docker -vDocker version 20.10.7, build 20.10.7-0ubuntu5~18.04.3$ sudo docker pull -q hello-worlddocker.io/library/hello-world:latest$ sudo docker run --rm --runtime nvidia hello-worlddocker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: error adding seccomp filter rule for syscall clone3: permission denied: unknown.⋮exit 126",
								"data-code": "docker -vsudo docker pull -q hello-worldsudo docker run --rm --runtime nvidia hello-world",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "--runtime nvidia"
		}), " を外せば動きますが、GPU は使えません。"] }),
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
											children: " sudo docker run --rm hello-world | "
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
											children: "-2"
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
										children: "Hello from Docker!"
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
							"data-code": "$ sudo docker run --rm hello-world | head -2Hello from Docker!",
							"data-code": "sudo docker run --rm hello-world | head -2",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"急いで直したいだけなら、",
			createVNode(_components.a, {
				href: "/ja/errors/seccomp-clone3-nvidia/",
				children: "エラーのページ"
			}),
			"か、再現から修復までを動かせる",
			createVNode(_components.a, {
				href: "/ja/runbooks/jetson-clone3/",
				children: "手順書"
			}),
			"へどうぞ。ここでは、なぜこうなったのかを説明します。登場するのは、",
			createVNode(_components.a, {
				href: "/ja/glossary/#seccomp",
				class: "hb-term",
				"data-term": "seccomp",
				"data-about": "プロセスが使ってよいシステムコールを絞るカーネルの機能です。Docker は、既定の一覧をコンテナに付けます。",
				children: "seccomp"
			}),
			"、glibc、NVIDIA の",
			createVNode(_components.a, {
				href: "/ja/glossary/#runtime",
				class: "hb-term",
				"data-term": "ランタイム",
				"data-about": "コンテナを実際に作って動かすプログラムです。Docker では `--runtime` で選べます。",
				children: "ランタイム"
			}),
			"の三つです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "seccomp",
				children: "seccomp：使ってよいシステムコールの表"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#seccomp",
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
					children: "# seccomp：使ってよいシステムコールの表"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"コンテナのプロセスは、",
			createVNode(_components.a, {
				href: "/ja/glossary/#host",
				class: "hb-term",
				"data-term": "ホスト",
				"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
				children: "ホスト"
			}),
			"と同じ",
			createVNode(_components.a, {
				href: "/ja/glossary/#kernel",
				class: "hb-term",
				"data-term": "カーネル",
				"data-about": "OS の中心です。プロセス、メモリ、デバイスを取り仕切り、コンテナの区切りもカーネルの機能でできています。",
				children: "カーネル"
			}),
			"に頼みごと（システムコール）をします。Docker は、そのうちコンテナに要りそうなものだけを許す表を持っています。これが既定の ",
			createVNode(_components.strong, { children: "seccomp プロファイル" }),
			"で、",
			createVNode(_components.a, {
				href: "/ja/engine/dockerd-containerd-runc/",
				children: "runc"
			}),
			" がコンテナを起動するときに、libseccomp というライブラリを使ってカーネルに渡します。表にないものを呼ぶと、カーネルは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "EPERM"
			}),
			"（許可されていない）と答えます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "glibc",
				children: "glibc：clone3 を先に試すようになった"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#glibc",
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
					children: "# glibc：clone3 を先に試すようになった"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"プロセスやスレッドを作るシステムコールは、長い間 ",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone"
			}),
			" でした。Linux 5.3 に、引数を構造体で渡す新しい ",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone3"
			}),
			" が加わり、glibc 2.34（2021 年 8 月）から、まず ",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone3"
			}),
			" を試すようになりました。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "ENOSYS"
			}),
			"（そんなシステムコールはない）と答えられたら、glibc はカーネルが古いと判断して ",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone"
			}),
			" でやり直します。ところが ",
			createVNode(_components.code, {
				dir: "auto",
				children: "EPERM"
			}),
			" と答えられると、そこであきらめます。既定のプロファイルが書かれたころ ",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone3"
			}),
			" は表になく、答えは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "EPERM"
			}),
			" でした。その結果、glibc 2.34 の入った新しい",
			createVNode(_components.a, {
				href: "/ja/glossary/#image",
				class: "hb-term",
				"data-term": "イメージ",
				"data-about": "コンテナの元になる、読み取り専用のファイルと設定の一式です。層を積み重ねてできています。",
				children: "イメージ"
			}),
			"では、スレッドが一つも作れなくなりました。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"では ",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone3"
			}),
			" を許せばよいかというと、そうもいきません。seccomp は、システムコールに渡された数は見られても、構造体の中までは見られません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone"
			}),
			" なら「新しい",
			createVNode(_components.a, {
				href: "/ja/glossary/#namespace",
				class: "hb-term",
				"data-term": "名前空間",
				"data-about": "プロセスから見える範囲を区切るカーネルの機能です。プロセスの番号、ネットワーク、マウントなど、種類ごとにあります。",
				children: "名前空間"
			}),
			"を作る指定は許さない」と選り分けられますが、",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone3"
			}),
			" ではできないのです。そこで Docker は、",
			createVNode(_components.strong, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "clone3"
				}),
				" には ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ENOSYS"
				}),
				" と答えて、",
				createVNode(_components.code, {
					dir: "auto",
					children: "clone"
				}),
				" に戻ってもらう"
			] }),
			"ことにしました（",
			createVNode(_components.a, {
				href: "https://github.com/moby/moby/pull/42681",
				children: "moby#42681"
			}),
			"）。20.10 には ",
			createVNode(_components.a, {
				href: "https://github.com/moby/moby/pull/42836",
				children: "moby#42836"
			}),
			" で移され、20.10.10 に入りました。コンテナに ",
			createVNode(_components.code, {
				dir: "auto",
				children: "CAP_SYS_ADMIN"
			}),
			" がなければ、次のルールが一つ加わります。"
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
											children: "names"
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
											children: ": ["
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "\"clone3\""
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "],"
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
											children: "action"
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
											children: "\"SCMP_ACT_ERRNO\""
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
											children: "errnoRet"
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
												"--0": "#F0B9A0",
												"--1": "#96402A"
											},
											children: "38"
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
							"data-code": "{  \"names\": [\"clone3\"],  \"action\": \"SCMP_ACT_ERRNO\",  \"errnoRet\": 38}",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"38 は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENOSYS"
			}),
			" の番号です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "errnoRet"
			}),
			" は「エラーの番号を、既定ではなくこれにする」という項目です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "ubuntu",
				children: "Ubuntu の 20.10.7-0ubuntu5 が変えたもの"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#ubuntu",
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
					children: "# Ubuntu の 20.10.7-0ubuntu5 が変えたもの"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Jetson で使うのは、Docker の配る ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker-ce"
			}),
			" ではなく、Ubuntu の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.io"
			}),
			" です。Ubuntu は、20.10.7 のまま、この変更を取り込んで ",
			createVNode(_components.strong, { children: "20.10.7-0ubuntu5" }),
			" として配りました。Docker 本来の番号では 20.10.10 からのことが、",
			createVNode(_components.code, {
				dir: "auto",
				children: "20.10.7"
			}),
			" と表示されるマシンで起きたのは、そのためです。配布の直後から、同じ報告がいくつも上がりました。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "lost",
				children: "古い NVIDIA ランタイムが落としたもの"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#lost",
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
					children: "# 古い NVIDIA ランタイムが落としたもの"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" は、",
			createVNode(_components.a, {
				href: "/ja/glossary/#runc",
				class: "hb-term",
				"data-term": "runc",
				"data-about": "Docker が初めから使う OCI ランタイムです。名前空間と cgroup を用意してプロセスを始め、自分は終わります。",
				children: "runc"
			}),
			" の前に立つ薄いラッパーです。",
			createVNode(_components.a, {
				href: "/ja/glossary/#dockerd",
				class: "hb-term",
				"data-term": "dockerd",
				"data-about": "Docker の本体です。API で頼みごとを受け、イメージ、ネットワーク、ボリュームを管理し、コンテナの起動は containerd に任せます。",
				children: "dockerd"
			}),
			" の作った設計図（",
			createVNode(_components.code, {
				dir: "auto",
				children: "config.json"
			}),
			"）を読み、GPU を使えるようにする一行（",
			createVNode(_components.a, {
				href: "/ja/glossary/#hook",
				class: "hb-term",
				"data-term": "フック",
				"data-about": "コンテナができる途中や終わるときに、ランタイムが呼び出すプログラムです。GPU を渡すためにも使われます。",
				children: "フック"
			}),
			"）を足して書き戻し、本物の runc を呼びます。"
		] }),
		"\n",
		createVNode($$Clone3Seccomp, {}),
		"\n",
		createVNode(_components.p, { children: [
			"問題は、この「読んで、書き戻す」にありました。Go のプログラムが JSON を読むとき、",
			createVNode(_components.strong, { children: "自分の知らない項目は捨てられます" }),
			"。古いバージョンは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "errnoRet"
			}),
			" のない古い ",
			createVNode(_components.a, {
				href: "/ja/glossary/#oci",
				class: "hb-term",
				"data-term": "OCI",
				"data-about": "コンテナの取り決めを作る団体です。イメージ、ランタイム、配布の三つの仕様を出しています。",
				children: "OCI"
			}),
			" の定義で作られていました。書き戻された設計図から ",
			createVNode(_components.code, {
				dir: "auto",
				children: "errnoRet"
			}),
			" が消え、ルールは「",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone3"
			}),
			" には、ただエラーを返す」になります。番号がなければ ",
			createVNode(_components.code, {
				dir: "auto",
				children: "EPERM"
			}),
			" です。これは既定の動作とまったく同じです。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"libseccomp は、既定の動作と同じルールを足そうとすると断ります。2.5 ではその答えが ",
			createVNode(_components.code, {
				dir: "auto",
				children: "EACCES"
			}),
			" で、文字にすると ",
			createVNode(_components.code, {
				dir: "auto",
				children: "permission denied"
			}),
			" です。当時の runc（1.0.1 まで）は、それをそのまま失敗として伝えました。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"こうして、",
			createVNode(_components.code, {
				dir: "auto",
				children: "error adding seccomp filter rule for syscall clone3: permission denied"
			}),
			" になります。だれかに権限が足りないのではありません。",
			createVNode(_components.strong, { children: "守りの表を組み立てる途中で止まっただけ" }),
			"です。だから ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hello-world"
			}),
			" のように ",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone3"
			}),
			" を使わないイメージでも起き、",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo"
			}),
			" を付けても変わりません。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"runc は 1.0.2 から、既定の動作と同じルールを黙って飛ばすようになりました（",
			createVNode(_components.a, {
				href: "https://github.com/opencontainers/runc/pull/3109",
				children: "runc#3109"
			}),
			"、1.0 系へは ",
			createVNode(_components.a, {
				href: "https://github.com/opencontainers/runc/pull/3129",
				children: "runc#3129"
			}),
			"）。古い NVIDIA ランタイムのまま runc だけを新しくすると、コンテナは起動します。ただし ",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone3"
			}),
			" への答えは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "EPERM"
			}),
			" に戻るので、新しいイメージでは",
			createVNode(_components.a, {
				href: "/ja/errors/seccomp-pthread-create/",
				children: "スレッドを作れない"
			}),
			"という別のエラーになります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "yours",
				children: "自分のマシンではどれか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#yours",
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
					children: "# 自分のマシンではどれか"
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
											children: " dpkg -l docker.io "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'nvidia-container-*'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " runc libseccomp2 | "
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
											children: "^ii"
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
										children: "ii  docker.io                20.10.7-0ubuntu5~18.04.3 arm64        Linux container runtime"
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
										children: "ii  libseccomp2:arm64        2.5.1-1ubuntu1~18.04.2   arm64        high level interface to Linux seccomp filter"
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
										children: "ii  nvidia-container-runtime 3.5.0-1                  arm64        NVIDIA container runtime"
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
										children: "ii  nvidia-container-toolkit 1.5.1-1                  arm64        NVIDIA container runtime hook"
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
										children: "ii  runc                     1.0.1-0ubuntu2~18.04.1   arm64        Open Container Project - runtime"
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
											children: " sudo docker info --format "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "'{{.DefaultRuntime}}'"
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
										children: "runc"
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
							"data-code": "$ dpkg -l docker.io 'nvidia-container-*' runc libseccomp2 | grep ^iiii  docker.io                20.10.7-0ubuntu5~18.04.3 arm64        Linux container runtimeii  libseccomp2:arm64        2.5.1-1ubuntu1~18.04.2   arm64        high level interface to Linux seccomp filterii  nvidia-container-runtime 3.5.0-1                  arm64        NVIDIA container runtimeii  nvidia-container-toolkit 1.5.1-1                  arm64        NVIDIA container runtime hookii  runc                     1.0.1-0ubuntu2~18.04.1   arm64        Open Container Project - runtime$ sudo docker info --format '{{.DefaultRuntime}}'runc",
							"data-code": "dpkg -l docker.io 'nvidia-container-*' runc libseccomp2 | grep ^iisudo docker info --format '{{.DefaultRuntime}}'",
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
				children: "default-runtime"
			}),
			" が ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia"
			}),
			" なら、",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime"
			}),
			" を書かなくても起きます。ツールキットが、通常の PC で 1.6.0、Jetson で 1.7.0 より古ければ、これが原因です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "fix",
				children: "直し方"
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
					children: "# 直し方"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.strong, { children: "ツールキットを新しくする" }),
			"のが正しい直し方です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" は、1.6.0 からツールキットのパッケージに入っていて、",
			createVNode(_components.code, {
				dir: "auto",
				children: "errnoRet"
			}),
			" を知っている定義で作り直されています。いま手に入るバージョンなら、どれでもかまいません。"
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
										children: " sudo mkdir -p /etc/apt/keyrings"
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
										children: " sudo curl -fsSL -o /etc/apt/keyrings/nvidia.asc https://nvidia.github.io/nvidia-docker/gpgkey"
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
										children: " curl -fsSL https://nvidia.github.io/nvidia-container-runtime/experimental/ubuntu18.04/nvidia-container-runtime.list \\"
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
											children: "   | "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "sed"
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
											children: "'s#^deb #deb [signed-by=/etc/apt/keyrings/nvidia.asc] #'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " \\"
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
											children: "   | "
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
											children: "/etc/apt/sources.list.d/nvidia-container-runtime.list"
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
										children: "deb [signed-by=/etc/apt/keyrings/nvidia.asc] https://nvidia.github.io/libnvidia-container/experimental/ubuntu18.04/$(ARCH) /"
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
										children: "deb [signed-by=/etc/apt/keyrings/nvidia.asc] https://nvidia.github.io/nvidia-container-runtime/experimental/ubuntu18.04/$(ARCH) /"
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
										children: " sudo apt-get update"
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
										children: " sudo apt-get install -y nvidia-container-toolkit"
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
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "Setting up nvidia-container-toolkit (1.7.0~rc.1-1) ..."
									})
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
											children: " sudo docker run --rm --runtime nvidia hello-world | "
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
											children: "-2"
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
										children: "Hello from Docker!"
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
							"data-code": "$ sudo mkdir -p /etc/apt/keyrings$ sudo curl -fsSL -o /etc/apt/keyrings/nvidia.asc https://nvidia.github.io/nvidia-docker/gpgkey$ curl -fsSL https://nvidia.github.io/nvidia-container-runtime/experimental/ubuntu18.04/nvidia-container-runtime.list \\>   | sed 's#^deb #deb [signed-by=/etc/apt/keyrings/nvidia.asc] #' \\>   | sudo tee /etc/apt/sources.list.d/nvidia-container-runtime.listdeb [signed-by=/etc/apt/keyrings/nvidia.asc] https://nvidia.github.io/libnvidia-container/experimental/ubuntu18.04/$(ARCH) /deb [signed-by=/etc/apt/keyrings/nvidia.asc] https://nvidia.github.io/nvidia-container-runtime/experimental/ubuntu18.04/$(ARCH) /$ sudo apt-get update⋮$ sudo apt-get install -y nvidia-container-toolkit⋮Setting up nvidia-container-toolkit (1.7.0~rc.1-1) ...⋮$ sudo docker run --rm --runtime nvidia hello-world | head -2Hello from Docker!",
							"data-code": "sudo mkdir -p /etc/apt/keyringssudo curl -fsSL -o /etc/apt/keyrings/nvidia.asc https://nvidia.github.io/nvidia-docker/gpgkeycurl -fsSL https://nvidia.github.io/nvidia-container-runtime/experimental/ubuntu18.04/nvidia-container-runtime.list \\  | sed 's#^deb #deb [signed-by=/etc/apt/keyrings/nvidia.asc] #' \\  | sudo tee /etc/apt/sources.list.d/nvidia-container-runtime.listsudo apt-get updatesudo apt-get install -y nvidia-container-toolkitsudo docker run --rm --runtime nvidia hello-world | head -2",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"2021 年 11 月には、通常の PC 向けの 1.6.0 しか出ておらず、Jetson 向けの修正は、上のように足す実験用",
			createVNode(_components.a, {
				href: "/ja/glossary/#repository",
				class: "hb-term",
				"data-term": "リポジトリ",
				"data-about": "同じ名前でタグの違うイメージの集まりです。apt でパッケージを配る場所も、同じ名で呼びます。",
				children: "リポジトリ"
			}),
			"の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "1.7.0~rc.1-1"
			}),
			" が最初でした。一つずつの意味は",
			createVNode(_components.a, {
				href: "/ja/runbooks/jetson-clone3/",
				children: "手順書"
			}),
			"で確かめられます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"更新できない事情があるなら、",
			createVNode(_components.strong, { children: "Docker を戻して固定" }),
			"します。下は、直す前のマシンで始めています。どのバージョンがあるかの読み方は、",
			createVNode(_components.a, {
				href: "/ja/gpu/pin-packages/",
				children: "パッケージのバージョンを選んで固定する"
			}),
			"にあります。"
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
										children: " apt-cache madison docker.io"
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
											children: " "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "docker.io | 20.10.7-0ubuntu5~18.04.3 | http://ports.ubuntu.com/ubuntu-ports bionic-updates/universe arm64 Packages"
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
											children: " "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "docker.io | 20.10.7-0ubuntu5~18.04.3 | http://ports.ubuntu.com/ubuntu-ports bionic-security/universe arm64 Packages"
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
											children: " "
										})
									}), createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "docker.io | 17.12.1-0ubuntu1 | http://ports.ubuntu.com/ubuntu-ports bionic/universe arm64 Packages"
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
											children: " sudo apt-get install -y --allow-downgrades docker."
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "io"
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
											children: "17.12.1-0ubuntu1"
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
								class: "ec-line hb-output",
								children: createVNode(_components.div, {
									class: "code",
									children: createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: "Setting up docker.io (17.12.1-0ubuntu1) ..."
									})
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
										children: " docker -v"
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
										children: "Docker version 17.12.1-ce, build 7390fc6"
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
										children: " sudo docker pull -q hello-world > /dev/null"
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
											children: " sudo docker run --rm --runtime nvidia hello-world | "
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
											children: "-2"
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
										children: "Hello from Docker!"
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
										children: " sudo apt-mark hold docker.io"
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
										children: "docker.io set on hold."
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
										children: " apt-mark showhold"
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
										children: "docker.io"
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
							"data-code": "$ apt-cache madison docker.io docker.io | 20.10.7-0ubuntu5~18.04.3 | http://ports.ubuntu.com/ubuntu-ports bionic-updates/universe arm64 Packages docker.io | 20.10.7-0ubuntu5~18.04.3 | http://ports.ubuntu.com/ubuntu-ports bionic-security/universe arm64 Packages docker.io | 17.12.1-0ubuntu1 | http://ports.ubuntu.com/ubuntu-ports bionic/universe arm64 Packages$ sudo apt-get install -y --allow-downgrades docker.io=17.12.1-0ubuntu1⋮Setting up docker.io (17.12.1-0ubuntu1) ...⋮$ docker -vDocker version 17.12.1-ce, build 7390fc6$ sudo docker pull -q hello-world > /dev/null$ sudo docker run --rm --runtime nvidia hello-world | head -2Hello from Docker!$ sudo apt-mark hold docker.iodocker.io set on hold.$ apt-mark showholddocker.io",
							"data-code": "apt-cache madison docker.iosudo apt-get install -y --allow-downgrades docker.io=17.12.1-0ubuntu1docker -vsudo docker pull -q hello-world > /dev/nullsudo docker run --rm --runtime nvidia hello-world | head -2sudo apt-mark hold docker.ioapt-mark showhold",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"17.12.1 まで戻すと、その後の数年分の修正も一緒に失います。間をつなぐだけにして、ツールキットを更新したら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo apt-mark unhold docker.io"
			}),
			" を忘れないでください。",
			createVNode(_components.code, {
				dir: "auto",
				children: "--privileged"
			}),
			" や ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--security-opt seccomp=unconfined"
			}),
			" でも起動しますが、表そのものを外しているだけです。"
		] }),
		"\n",
		createVNode(_components.aside, {
			"aria-label": "昔のメモでは",
			class: "starlight-aside starlight-aside--note",
			role: "note",
			children: [createVNode(_components.p, {
				class: "starlight-aside__title",
				"aria-hidden": "true",
				children: [createVNode(Fragment$1, { "set:html": "<svg viewBox=\"0 0 24 24\" width=\"16\" height=\"16\" fill=\"currentColor\" class=\"starlight-aside__icon\"><path d=\"M12 11a1 1 0 0 0-1 1v4a1 1 0 0 0 2 0v-4a1 1 0 0 0-1-1Zm.38-3.92a1 1 0 0 0-.76 0 1 1 0 0 0-.33.21 1.15 1.15 0 0 0-.21.33 1 1 0 0 0 .21 1.09c.097.088.209.16.33.21A1 1 0 0 0 13 8a1.05 1.05 0 0 0-.29-.71 1 1 0 0 0-.33-.21ZM12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 18a8 8 0 1 1 0-16.001A8 8 0 0 1 12 20Z\"/></svg>" }), "昔のメモでは"]
			}), createVNode(_components.div, {
				class: "starlight-aside__content",
				children: createVNode(_components.p, { children: [
					"「最新の Docker のバグ」と書かれていることがあります（2021 年 11 月）。Docker の変更は意図したもので、壊していたのは間に立つランタイムでした。また、手順にある ",
					createVNode(_components.code, {
						dir: "auto",
						children: "apt-key add"
					}),
					" は、いまは非推奨です。鍵を ",
					createVNode(_components.code, {
						dir: "auto",
						children: "/etc/apt/keyrings/"
					}),
					" に置き、リストの行に ",
					createVNode(_components.code, {
						dir: "auto",
						children: "signed-by"
					}),
					" で書きます。"
				] })
			})]
		}),
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
										children: " sudo docker image rm hello-world"
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
										children: " sudo apt-mark unhold docker.io"
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
										children: "Canceled hold on docker.io."
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
										children: " sudo apt-get install -y docker.io"
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
							title: "コピーする",
							"data-copied": "コピーしました",
							"data-code": "$ sudo docker image rm hello-world⋮$ sudo apt-mark unhold docker.ioCanceled hold on docker.io.$ sudo apt-get install -y docker.io⋮",
							"data-code": "sudo docker image rm hello-worldsudo apt-mark unhold docker.iosudo apt-get install -y docker.io",
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
			createVNode(_components.li, { children: [
				createVNode(_components.a, {
					href: "https://github.com/containerd/containerd/issues/6203",
					children: "containerd#6203"
				}),
				"：最初に広く読まれた報告。原因は ",
				createVNode(_components.a, {
					href: "/ja/glossary/#containerd",
					class: "hb-term",
					"data-term": "containerd",
					"data-about": "dockerd から頼まれて、コンテナの起動や終了を受け持つデーモンです。実際に起動する runc は、shim を通して呼びます。",
					children: "containerd"
				}),
				" の外にあるとして閉じられました。"
			] }),
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.a, {
				href: "https://github.com/NVIDIA/nvidia-container-runtime/issues/157",
				children: "nvidia-container-runtime#157"
			}), "：Ubuntu の担当者による切り分けと、NVIDIA の修正。"] }),
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.a, {
				href: "https://github.com/NVIDIA/libnvidia-container/issues/148",
				children: "libnvidia-container#148"
			}), "：Jetson 向けの修正版の知らせ。"] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.a, {
					href: "https://github.com/moby/moby/blob/v20.10.10/profiles/seccomp/default_linux.go",
					children: ["moby 20.10.10 ", createVNode(_components.code, {
						dir: "auto",
						children: "profiles/seccomp/default_linux.go"
					})]
				}),
				"、",
				createVNode(_components.a, {
					href: "https://github.com/opencontainers/runc/blob/v1.0.2/libcontainer/seccomp/seccomp_linux.go",
					children: ["runc 1.0.2 ", createVNode(_components.code, {
						dir: "auto",
						children: "libcontainer/seccomp/seccomp_linux.go"
					})]
				})
			] }),
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
					href: "/ja/runbooks/jetson-clone3/",
					children: "Jetson で clone3 のエラーを直す"
				}),
				"で、再現から修復まで進めます。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"読む：",
				createVNode(_components.a, {
					href: "/ja/gpu/pin-packages/",
					children: "パッケージのバージョンを選んで固定する"
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
				"困ったら：",
				createVNode(_components.a, {
					href: "/ja/errors/seccomp-clone3-nvidia/",
					children: "clone3 のルールを追加できない"
				}),
				"、",
				createVNode(_components.a, {
					href: "/ja/errors/seccomp-pthread-create/",
					children: "スレッドを作れない"
				}),
				"、",
				createVNode(_components.a, {
					href: "/ja/errors/gpu-unknown-runtime-nvidia/",
					children: "ランタイム名が見つからない"
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
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var frontmatter = {
	"title": "Jetson と clone3",
	"description": "2021 年 11 月、docker.io の更新のあと --runtime nvidia のコンテナが一斉に動かなくなりました。seccomp、glibc、NVIDIA ランタイムの三つがそろって起きた故障を、順に解きほぐします。",
	"sidebar": { "order": 7 },
	"tags": [
		"Jetson",
		"NVIDIA",
		"clone3",
		"seccomp",
		"errnoRet",
		"glibc",
		"ENOSYS",
		"EPERM",
		"libseccomp",
		"nvidia-container-toolkit",
		"nvidia-container-runtime",
		"20.10.7-0ubuntu5",
		"apt-mark hold"
	],
	"versions": "20.10（Ubuntu の docker.io 20.10.7-0ubuntu5 以降、Docker 20.10.10 以降）",
	"host": "jetson",
	"related": [
		"gpu/pin-packages",
		"gpu/gpus-in-containers",
		"engine/dockerd-containerd-runc",
		"errors/seccomp-clone3-nvidia",
		"errors/seccomp-pthread-create",
		"runbooks/jetson-clone3"
	]
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "seccomp",
			"text": "seccomp：使ってよいシステムコールの表"
		},
		{
			"depth": 2,
			"slug": "glibc",
			"text": "glibc：clone3 を先に試すようになった"
		},
		{
			"depth": 2,
			"slug": "ubuntu",
			"text": "Ubuntu の 20.10.7-0ubuntu5 が変えたもの"
		},
		{
			"depth": 2,
			"slug": "lost",
			"text": "古い NVIDIA ランタイムが落としたもの"
		},
		{
			"depth": 2,
			"slug": "yours",
			"text": "自分のマシンではどれか"
		},
		{
			"depth": 2,
			"slug": "fix",
			"text": "直し方"
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
var url = "content/docs/ja/gpu/jetson-clone3.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/ja/gpu/jetson-clone3.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/ja/gpu/jetson-clone3.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
