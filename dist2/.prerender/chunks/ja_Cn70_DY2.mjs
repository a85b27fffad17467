import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/port-already-allocated/ja.mdx
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
			"終わるころには、",
			createVNode(_components.code, {
				dir: "auto",
				children: "port is already allocated"
			}),
			" で起動できない",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"に出会っても、持ち主を一行で突き止められます。番号を変えるか、Docker に選ばせるか、空けてもらうかを選んで直せるようになります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "before",
				children: "始める前に"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#before",
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
					children: "# 始める前に"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"必要なもの：Docker の動く Linux、",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker"
				}),
				" と ",
				createVNode(_components.code, {
					dir: "auto",
					children: "sudo"
				}),
				" を実行できるユーザー、",
				createVNode(_components.code, {
					dir: "auto",
					children: "curl"
				}),
				"。",
				createVNode(_components.a, {
					href: "/ja/glossary/#host",
					class: "hb-term",
					"data-term": "ホスト",
					"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
					children: "ホスト"
				}),
				"の 8080 番と 8081 番が空いていること。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：名前が ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-"
				}),
				" で始まるコンテナが四つ。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"残るもの：すべて最後に消します。",
				createVNode(_components.a, {
					href: "/ja/glossary/#image",
					class: "hb-term",
					"data-term": "イメージ",
					"data-about": "コンテナの元になる、読み取り専用のファイルと設定の一式です。層を積み重ねてできています。",
					children: "イメージ"
				}),
				" ",
				createVNode(_components.code, {
					dir: "auto",
					children: "busybox"
				}),
				" だけが残ります。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "take-the-port",
				children: "先に一つ動かしておく"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#take-the-port",
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
					children: "# 先に一つ動かしておく"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "take-the-port" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "-p 8080:80"
			}),
			" の左がホスト側、右がコンテナ側です。これでホストの 8080 番は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-first"
			}),
			" のものになりました。配っている ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/hostname"
			}),
			" にはコンテナの ID の先頭 12 桁が入っているので、あとで、だれが返事をしたかを見分けられます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "reproduce",
				children: "わざとぶつける"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#reproduce",
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
					children: "# わざとぶつける"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "reproduce" }),
		"\n",
		createVNode(_components.p, { children: [
			"同じ番号でもう一つ動かそうとすると、失敗します。",
			createVNode(_components.a, {
				href: "/ja/glossary/#exit-code",
				class: "hb-term",
				"data-term": "終了コード",
				"data-about": "終わったプロセスが残す数です。0 は無事、125 は Docker の失敗、137 は強制終了（128 + 9）を表します。",
				children: "終了コード"
			}),
			"の 125 は、コンテナの中ではなく Docker の側で失敗したという意味です。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"Docker 27 では、全文はこうなります。28 からは末尾の点がなくなり、28.1 からは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "driver"
			}),
			" の前に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "failed to set up container networking:"
			}),
			" が付きます。IPv6 の側で先にぶつかると、",
			createVNode(_components.code, {
				dir: "auto",
				children: "0.0.0.0:8080"
			}),
			" が ",
			createVNode(_components.code, {
				dir: "auto",
				children: ":::8080"
			}),
			" になります。どの場合も、決め手は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "port is already allocated"
			}),
			" です。"
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
							style: { "--ecMaxLine": "171ch" },
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
										children: "docker: Error response from daemon: driver failed programming external connectivity on endpoint hatoba-second (…): Bind for 0.0.0.0:8080 failed: port is already allocated."
									})
								})
							}) })
						}),
						createVNode(_components.div, {
							class: "copy",
							children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
								title: "コピーする",
								"data-copied": "コピーしました",
								"data-code": "docker: Error response from daemon: driver failed programming external connectivity on endpoint hatoba-second (…): Bind for 0.0.0.0:8080 failed: port is already allocated.",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: "エラーの前に ID が出ていることに注目してください。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "what-is-left",
				children: "何が残ったか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#what-is-left",
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
					children: "# 何が残ったか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "what-is-left" }),
		"\n",
		createVNode(_components.p, { children: [
			"失敗した ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-second"
			}),
			" が、",
			createVNode(_components.code, {
				dir: "auto",
				children: "Created"
			}),
			" のまま残っています。",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker run"
			}),
			" は「作る」と「動かす」を続けて行い、失敗したのは「動かす」のほうだからです。このまま同じコマンドをやり直すと、今度は",
			createVNode(_components.a, {
				href: "/ja/errors/container-name-conflict/",
				children: "名前がぶつかります"
			}),
			"。先に消すか、ポートが空いてから ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker start"
			}),
			" で起動し直します。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "find-holder",
				children: "持ち主を突き止める"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#find-holder",
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
					children: "# 持ち主を突き止める"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "find-holder" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "--filter publish=8080"
			}),
			" で、その番号を公開しているコンテナだけが出ます。手元で同じエラーが出たら、まずこの一行です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker port"
			}),
			" は、そのコンテナがどの番号をどこへつないでいるかを教えてくれます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"IPv6 も使えるホストでは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "[::]:8080"
			}),
			" の行も並びます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "look-from-the-host",
				children: "ホストの側から見る"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#look-from-the-host",
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
					children: "# ホストの側から見る"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "look-from-the-host" }),
		"\n",
		createVNode(_components.p, { children: [
			"8080 番で待ち受けているのは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker-proxy"
			}),
			" です。コンテナの代わりにホスト側で受ける係です。コンテナの中の Web サーバーは、ここには出てきません。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"この一行は、エラーの文面が ",
			createVNode(_components.a, {
				href: "/ja/errors/port-address-in-use/",
				children: createVNode(_components.code, {
					dir: "auto",
					children: "address already in use"
				})
			}),
			" のときに役立ちます。持ち主がコンテナではなく、ホストで動くふつうのプログラムだったときは、その名前がここに出ます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "take-another-port",
				children: "直し方 1：番号を変える"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#take-another-port",
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
					children: "# 直し方 1：番号を変える"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "take-another-port" }),
		"\n",
		createVNode(_components.p, { children: "両方とも動かしておきたいなら、変えるのはホスト側の番号だけです。コンテナ側の 80 は、コンテナごとに独立しているので、いくつ重なってもかまいません。" }),
		"\n",
		createVNode(_components.p, { children: "公開するポートは、コンテナを作るときに決まります。だから、失敗したコンテナは消して、作り直します。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "both-answer",
				children: "両方が答える"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#both-answer",
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
					children: "# 両方が答える"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "both-answer" }),
		"\n",
		createVNode(_components.p, { children: "返ってきた 12 桁を、起動したときの ID と見比べてください。番号ごとに違うコンテナが答えています。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "let-docker-choose",
				children: "直し方 2：Docker に選ばせる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#let-docker-choose",
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
					children: "# 直し方 2：Docker に選ばせる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "let-docker-choose" }),
		"\n",
		createVNode(_components.p, { children: [
			"右側だけを書くと、空いている番号を Docker が選びます。決して衝突しません。選ばれた番号は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker port"
			}),
			" で調べます。テストのように、番号が何番でもよいときに向いています。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "free-the-port",
				children: "直し方 3：空けてもらう"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#free-the-port",
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
					children: "# 直し方 3：空けてもらう"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "free-the-port" }),
		"\n",
		createVNode(_components.p, { children: [
			"8080 番でなければ困るなら、持ち主に止まってもらいます。ポートは、コンテナを",
			createVNode(_components.strong, { children: "止めた" }),
			"時点で空きます。",
			createVNode(_components.a, {
				href: "/ja/runbooks/data-outlives-container/",
				children: "ボリュームは削除するまで使用中"
			}),
			"でしたが、ポートは違います。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"そのかわり、止めた ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-first"
			}),
			" をあとで ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker start"
			}),
			" すると、今度はそちらが同じエラーになります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "new-holder",
				children: "新しい持ち主を確かめる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#new-holder",
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
					children: "# 新しい持ち主を確かめる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "new-holder" }),
		"\n",
		createVNode(_components.p, { children: [
			"8080 番の持ち主が入れ替わりました。表示された 12 桁は、いま起動した ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-fourth"
			}),
			" のものです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "tidy-up",
				children: "片付ける"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#tidy-up",
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
					children: "# 片付ける"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "tidy-up" }),
		"\n",
		createVNode(_components.p, { children: "動いているものも止まったものも、まとめて消します。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "next",
				children: "次に読む"
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
					children: "# 次に読む"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: ["エラーの解説と、繰り返さないための工夫：", createVNode(_components.a, {
				href: "/ja/errors/port-already-allocated/",
				children: "port is already allocated"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["持ち主がコンテナでないとき：", createVNode(_components.a, {
				href: "/ja/errors/port-address-in-use/",
				children: "address already in use"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"そもそも公開が要らないつなぎ方：",
				createVNode(_components.a, {
					href: "/ja/runbooks/containers-talk-by-name/",
					children: "コンテナ同士を名前でつなぐ"
				}),
				"（手順書）"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"ホストとコンテナのあいだの",
				createVNode(_components.a, {
					href: "/ja/glossary/#network",
					class: "hb-term",
					"data-term": "ネットワーク",
					"data-about": "コンテナ同士を、またコンテナと外とをつなぐ通り道です。同じネットワークにいるコンテナだけが、じかに話せます。",
					children: "ネットワーク"
				}),
				"：",
				createVNode(_components.a, {
					href: "/ja/networks/bridge-host-none/",
					children: "bridge、host、none"
				})
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
	"title": "ポートがすでに使われている",
	"description": "port is already allocated をわざと起こし、ポートの持ち主を突き止めて、三通りのやり方で直します。",
	"sidebar": { "order": 4 },
	"level": "beginner",
	"minutes": 10,
	"topics": ["networks"],
	"tags": [
		"ポート",
		"-p",
		"公開",
		"衝突",
		"port is already allocated",
		"docker port",
		"publish",
		"ss"
	],
	"related": [
		"errors/port-already-allocated",
		"errors/port-address-in-use",
		"networks/published-ports",
		"runbooks/publish-ports"
	]
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "before",
			"text": "始める前に"
		},
		{
			"depth": 2,
			"slug": "take-the-port",
			"text": "先に一つ動かしておく"
		},
		{
			"depth": 2,
			"slug": "reproduce",
			"text": "わざとぶつける"
		},
		{
			"depth": 2,
			"slug": "what-is-left",
			"text": "何が残ったか"
		},
		{
			"depth": 2,
			"slug": "find-holder",
			"text": "持ち主を突き止める"
		},
		{
			"depth": 2,
			"slug": "look-from-the-host",
			"text": "ホストの側から見る"
		},
		{
			"depth": 2,
			"slug": "take-another-port",
			"text": "直し方 1：番号を変える"
		},
		{
			"depth": 2,
			"slug": "both-answer",
			"text": "両方が答える"
		},
		{
			"depth": 2,
			"slug": "let-docker-choose",
			"text": "直し方 2：Docker に選ばせる"
		},
		{
			"depth": 2,
			"slug": "free-the-port",
			"text": "直し方 3：空けてもらう"
		},
		{
			"depth": 2,
			"slug": "new-holder",
			"text": "新しい持ち主を確かめる"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "片付ける"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "次に読む"
		}
	];
}
var url = "runbooks/port-already-allocated/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/port-already-allocated/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/port-already-allocated/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
