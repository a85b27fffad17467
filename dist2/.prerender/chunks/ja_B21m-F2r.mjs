import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/drill-port-address-in-use/ja.mdx
function _createMdxContent(props) {
	const _components = Object.assign({
		a: "a",
		code: "code",
		div: "div",
		h2: "h2",
		li: "li",
		p: "p",
		path: "path",
		span: "span",
		strong: "strong",
		svg: "svg",
		ul: "ul"
	}, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"新しい nginx を 8080 番で公開しようとしたら、断られました。ほかに",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"は一つも動いていません。ポートを握っているのがだれなのかを突き止めて、空けてもらいます。"
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
			createVNode(_components.li, { children: "必要なもの：このページのターミナルだけで足ります。" }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：名前が ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-"
				}),
				" で始まるコンテナが二つ。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"残るもの：止めた ",
				createVNode(_components.code, {
					dir: "auto",
					children: "handbook"
				}),
				" は、止めたままです。コンテナは最後に消します。ターミナルの「マシンを初期化」で、壊れた状態からやり直せます。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "symptom",
				children: "症状を見る"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#symptom",
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
					children: "# 症状を見る"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, {
			id: "symptom",
			children: createVNode(_components.p, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "nginx"
				}),
				" を ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-web"
				}),
				" という名前で、",
				createVNode(_components.a, {
					href: "/ja/glossary/#host",
					class: "hb-term",
					"data-term": "ホスト",
					"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
					children: "ホスト"
				}),
				"の 8080 番に公開してみてください。エラーの最後の数語が手がかりです。"
			] })
		}),
		"\n",
		createVNode(_components.p, { children: [
			"決め手は、最後の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bind: address already in use"
			}),
			" です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "0.0.0.0:8080"
			}),
			" で待ち受けようとして、",
			createVNode(_components.a, {
				href: "/ja/glossary/#kernel",
				class: "hb-term",
				"data-term": "カーネル",
				"data-about": "OS の中心です。プロセス、メモリ、デバイスを取り仕切り、コンテナの区切りもカーネルの機能でできています。",
				children: "カーネル"
			}),
			"に「もう使われている」と断られました。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"よく似た ",
			createVNode(_components.a, {
				href: "/ja/errors/port-already-allocated/",
				children: createVNode(_components.code, {
					dir: "auto",
					children: "port is already allocated"
				})
			}),
			" とは、言っている人が違います。あちらは Docker が、自分の台帳を見て断ります。こちらは Docker の台帳にはない、",
			createVNode(_components.strong, { children: "知らないだれか" }),
			"が先にいるという意味です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "no-container",
				children: "コンテナではない"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#no-container",
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
					children: "# コンテナではない"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, {
			id: "no-container",
			children: createVNode(_components.p, { children: [
				"8080 番を公開しているコンテナはあるでしょうか。",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker ps"
				}),
				" には ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--filter publish=…"
				}),
				" があります。"
			] })
		}),
		"\n",
		createVNode(_components.p, { children: "念のため、どちらも空であることを見ておきます。8080 番を公開しているコンテナは、止まったものも含めて一つもありません。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "who-listens",
				children: "だれが待ち受けているか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#who-listens",
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
					children: "# だれが待ち受けているか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, {
			id: "who-listens",
			children: createVNode(_components.p, { children: [
				"コンテナでなければ、ホストのプログラムです。待ち受けている",
				createVNode(_components.a, {
					href: "/ja/glossary/#socket",
					class: "hb-term",
					"data-term": "ソケット",
					"data-about": "プログラム同士が話す口です。dockerd は `/var/run/docker.sock` という、ファイルの形をしたソケットで待っています。",
					children: "ソケット"
				}),
				"は ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ss"
				}),
				" で見られます。プロセスの名前まで見るには管理者の権限が要ります。"
			] })
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "ss"
			}),
			" は待ち受けの一覧です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "-l"
			}),
			" は待ち受け中のものだけ、",
			createVNode(_components.code, {
				dir: "auto",
				children: "-t"
			}),
			" は TCP だけを並べ、",
			createVNode(_components.code, {
				dir: "auto",
				children: "-n"
			}),
			" は番号のまま、",
			createVNode(_components.code, {
				dir: "auto",
				children: "-p"
			}),
			" はプロセスも表示する指定です。ほかの人のプロセスの名前を見るには ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo"
			}),
			" が要ります。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"名前は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "python3"
			}),
			" でした。",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker-proxy"
			}),
			" と出たら、持ち主はコンテナです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "what-it-serves",
				children: "何を配っているか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#what-it-serves",
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
					children: "# 何を配っているか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "what-it-serves" }),
		"\n",
		createVNode(_components.p, { children: "止める前に、何なのかを見ます。2019 年のハンドブックだそうです。使っている人がいるかもしれません。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "whose-process",
				children: "だれが起動したのか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#whose-process",
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
					children: "# だれが起動したのか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, {
			id: "whose-process",
			children: createVNode(_components.p, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "systemctl status"
				}),
				" には、",
				createVNode(_components.a, {
					href: "/ja/glossary/#systemd-unit",
					class: "hb-term",
					"data-term": "ユニット",
					"data-about": "systemd が起動したり止めたりするものの単位です。Docker には `docker.service` と `docker.socket` があります。",
					children: "ユニット"
				}),
				"の名前だけでなくプロセスの番号も渡せます。"
			] })
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "systemctl status"
			}),
			" に",
			createVNode(_components.strong, { children: "プロセスの番号" }),
			"を渡すと、そのプロセスを持っているユニットを教えてくれます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "handbook.service"
			}),
			" でした。",
			createVNode(_components.code, {
				dir: "auto",
				children: "enabled"
			}),
			" なので、マシンが起動するたびに動き出します。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "not-by-kill",
				children: "kill では終わらない"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#not-by-kill",
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
					children: "# kill では終わらない"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "not-by-kill" }),
		"\n",
		createVNode(_components.p, { children: [
			"試しに止めてみると、すぐに別の番号で生き返りました。ユニットに ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Restart=always"
			}),
			" と書いてあるからです。プロセスではなく、ユニットを止めなければなりません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "stop-and-disable",
				children: "止めて、起動時にも動かさない"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#stop-and-disable",
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
					children: "# 止めて、起動時にも動かさない"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, {
			id: "stop-and-disable",
			children: createVNode(_components.p, { children: [
				"今すぐ止めることと、次の起動で動かさないことの、両方が要ります。",
				createVNode(_components.code, {
					dir: "auto",
					children: "systemctl"
				}),
				" のサブコマンド一つとオプション一つで済みます。"
			] })
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "stop"
			}),
			" だけだと、次にマシンを再起動したときに戻ってきて、今度はコンテナのほうが起動できなくなります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "disable --now"
			}),
			" は、「いま止める」と「起動時に動かさない」を一度に行います。"
		] }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.a, {
			href: "/ja/glossary/#exit-code",
			class: "hb-term",
			"data-term": "終了コード",
			"data-about": "終わったプロセスが残す数です。0 は無事、125 は Docker の失敗、137 は強制終了（128 + 9）を表します。",
			children: "終了コード"
		}), "の 3 と 1 は、「動いていない」「有効でない」という答えで、失敗ではありません。"] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "start",
				children: "起動する"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#start",
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
					children: "# 起動する"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, {
			id: "start",
			children: createVNode(_components.p, { children: [
				"失敗した ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker run"
				}),
				" はコンテナを残しています。作り直す必要はありません。"
			] })
		}),
		"\n",
		createVNode(_components.p, { children: [
			"失敗したときに作られていた ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-web"
			}),
			" を、そのまま起動できます。8080 番の持ち主は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker-proxy"
			}),
			"（IPv4 と IPv6 の二つ）に変わりました。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "proof",
				children: "答えを聞く"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#proof",
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
					children: "# 答えを聞く"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "proof" }),
		"\n",
		createVNode(_components.p, { children: "nginx の最初のページが返ってきました。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "both",
				children: "古いほうも残すなら"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#both",
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
					children: "# 古いほうも残すなら"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "both" }),
		"\n",
		createVNode(_components.p, { children: [
			"ハンドブックは、コンテナにして別の番号で配ることにしました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "127.0.0.1:"
			}),
			" を付けたので、見えるのはこのマシンからだけです。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"もう一つのやり方は、新しいほうの番号を変えることです（",
			createVNode(_components.code, {
				dir: "auto",
				children: "-p 8081:80"
			}),
			"）。止めてよいかわからないプログラムのときは、そちらが無難です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "handbook-again",
				children: "ハンドブックも読める"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#handbook-again",
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
					children: "# ハンドブックも読める"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "handbook-again" }),
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
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "remember",
				children: "覚えておくこと"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#remember",
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
					children: "# 覚えておくこと"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "port is already allocated"
				}),
				" なら ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker ps"
				}),
				"、",
				createVNode(_components.code, {
					dir: "auto",
					children: "address already in use"
				}),
				" なら ",
				createVNode(_components.code, {
					dir: "auto",
					children: "sudo ss -ltnp"
				}),
				"。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"出てきた番号を ",
				createVNode(_components.code, {
					dir: "auto",
					children: "systemctl status"
				}),
				" に渡すと、止め方までわかります。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"ホストに前からいる ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nginx"
				}),
				"、",
				createVNode(_components.code, {
					dir: "auto",
					children: "apache2"
				}),
				"、",
				createVNode(_components.code, {
					dir: "auto",
					children: "postgresql"
				}),
				" も同じです。コンテナに置き換えたら、元のほうは ",
				createVNode(_components.code, {
					dir: "auto",
					children: "disable"
				}),
				" しておきます。"
			] }),
			"\n"
		] }),
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
			createVNode(_components.li, { children: ["Docker Desktop や、相手が見つからないとき：", createVNode(_components.a, {
				href: "/ja/errors/port-address-in-use/",
				children: "address already in use"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"持ち主がコンテナのとき：",
				createVNode(_components.a, {
					href: "/ja/runbooks/port-already-allocated/",
					children: "ポートがすでに使われている"
				}),
				"（手順書）"
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
	"title": "コンテナは一つもないのに、ポートが使われている",
	"description": "「address already in use」で起動しないコンテナのために、ポートを握っているホストのプログラムを見つけ、止めて、次の起動でも戻らないようにします。",
	"sidebar": { "order": 34 },
	"level": "beginner",
	"minutes": 10,
	"topics": ["networks"],
	"tags": [
		"演習",
		"ポート",
		"address already in use",
		"userland proxy",
		"ss",
		"systemctl",
		"disable",
		"8080"
	],
	"related": [
		"errors/port-address-in-use",
		"errors/port-already-allocated",
		"networks/bridge-host-none"
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
			"slug": "symptom",
			"text": "症状を見る"
		},
		{
			"depth": 2,
			"slug": "no-container",
			"text": "コンテナではない"
		},
		{
			"depth": 2,
			"slug": "who-listens",
			"text": "だれが待ち受けているか"
		},
		{
			"depth": 2,
			"slug": "what-it-serves",
			"text": "何を配っているか"
		},
		{
			"depth": 2,
			"slug": "whose-process",
			"text": "だれが起動したのか"
		},
		{
			"depth": 2,
			"slug": "not-by-kill",
			"text": "kill では終わらない"
		},
		{
			"depth": 2,
			"slug": "stop-and-disable",
			"text": "止めて、起動時にも動かさない"
		},
		{
			"depth": 2,
			"slug": "start",
			"text": "起動する"
		},
		{
			"depth": 2,
			"slug": "proof",
			"text": "答えを聞く"
		},
		{
			"depth": 2,
			"slug": "both",
			"text": "古いほうも残すなら"
		},
		{
			"depth": 2,
			"slug": "handbook-again",
			"text": "ハンドブックも読める"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "片付ける"
		},
		{
			"depth": 2,
			"slug": "remember",
			"text": "覚えておくこと"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "次に読む"
		}
	];
}
var url = "runbooks/drill-port-address-in-use/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/drill-port-address-in-use/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/drill-port-address-in-use/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
