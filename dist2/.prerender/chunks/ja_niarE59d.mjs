import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/containers-talk-by-name/ja.mdx
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
			"終わるころには、複数の",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"を一つの",
			createVNode(_components.a, {
				href: "/ja/glossary/#network",
				class: "hb-term",
				"data-term": "ネットワーク",
				"data-about": "コンテナ同士を、またコンテナと外とをつなぐ通り道です。同じネットワークにいるコンテナだけが、じかに話せます。",
				children: "ネットワーク"
			}),
			"に入れて、IP アドレスを調べずに名前だけで通信させられるようになります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "bad address"
			}),
			" や ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Could not resolve host"
			}),
			" と出たときに、どのネットワークの話なのかも見当が付きます。"
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
				"の 8080 番ポートがふさがっていれば、手順がよけて通ります。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：ネットワーク ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-net"
				}),
				" と、名前が ",
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
				id: "default-bridge",
				children: "既定のネットワークに一つ置く"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#default-bridge",
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
					children: "# 既定のネットワークに一つ置く"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "default-bridge" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "--network"
			}),
			" を付けないコンテナは、既定の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bridge"
			}),
			" ネットワークに入ります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "busybox"
			}),
			" が手元になければ、ここで取ってきます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "not-found",
				children: "名前では見つからない"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#not-found",
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
					children: "# 名前では見つからない"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "not-found" }),
		"\n",
		createVNode(_components.p, { children: [
			"もう一つコンテナを動かして、名前で呼んでみました。二つとも同じネットワークにいるのに、名前では見つかりませんでした。",
			createVNode(_components.code, {
				dir: "auto",
				children: "bad address"
			}),
			" は「そこへ届かない」ではなく、「その名前のアドレスがわからない」という意味です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "by-address",
				children: "アドレスなら届く"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#by-address",
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
					children: "# アドレスなら届く"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "by-address" }),
		"\n",
		createVNode(_components.p, { children: "同じ相手に IP アドレスを使うと、届きます。線はつながっていて、足りないのは名前をアドレスに直す係だけだとわかりました。" }),
		"\n",
		createVNode(_components.p, { children: "では、アドレスを書いておけばよいかというと、そうもいきません。IP アドレスは起動のたびに割り当てられるので、コンテナを作り直せば変わることがあります。設定に書くなら、変わらない名前のほうです。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "network",
				children: "ネットワークを作る"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#network",
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
					children: "# ネットワークを作る"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "network" }),
		"\n",
		createVNode(_components.p, { children: [
			"自分で作ったネットワークも、種類は既定と同じ ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bridge"
			}),
			" です。違うのは、",
			createVNode(_components.strong, { children: "名前を引ける DNS が付いてくる" }),
			"こと、そして別のネットワークとは互いに見えないことです。既定の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bridge"
			}),
			" に DNS がないのは、昔からの動きに合わせて残されているためで、いま新しく使う理由はほとんどありません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "join",
				children: "参加させる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#join",
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
					children: "# 参加させる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "join" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "busybox"
			}),
			" に入っている小さな Web サーバーを動かします。",
			createVNode(_components.code, {
				dir: "auto",
				children: "-h /etc"
			}),
			" は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc"
			}),
			" の下のファイルを配るという意味で、",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/hostname"
			}),
			" にはコンテナの ID の先頭 12 桁が入っています。どのコンテナが返事をしたのか、これで見分けられます。"
		] }),
		"\n",
		createVNode(_components.p, { children: "ポートは公開していません。同じネットワークの中で話すだけなら、要らないからです。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "by-name",
				children: "名前で届く"
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
					children: "# 名前で届く"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "by-name" }),
		"\n",
		createVNode(_components.p, { children: [
			"今度は名前で届きました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "ping"
			}),
			" の一行目の括弧に、Docker の引いたアドレスが出ています。二つ目のコマンドの出力は、さきほど起動したコンテナの ID の先頭 12 桁と同じはずです。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"指定するのは、コンテナ側のポート（ここでは 80）です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "-p"
			}),
			" で公開した番号ではありません。ここを取り違えると、名前は引けるのに接続を断られます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "who-answers",
				children: "だれが答えているのか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#who-answers",
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
					children: "# だれが答えているのか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "who-answers" }),
		"\n",
		createVNode(_components.p, { children: [
			"コンテナの問い合わせ先は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "127.0.0.11"
			}),
			" になっています。Docker がコンテナのネットワークの中に置いた DNS で、ネットワークの仲間の名前には自分で答え、それ以外はホストの DNS に聞きに行きます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"自分の PC で名前が引けないときは、まずこのファイルを見てください。",
			createVNode(_components.code, {
				dir: "auto",
				children: "127.0.0.11"
			}),
			" がなければ、そのコンテナは既定の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bridge"
			}),
			" にいます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "alias",
				children: "別名を付ける"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#alias",
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
					children: "# 別名を付ける"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "alias" }),
		"\n",
		createVNode(_components.p, { children: [
			"コンテナ名は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-db"
			}),
			" ですが、このネットワークの中では ",
			createVNode(_components.code, {
				dir: "auto",
				children: "db"
			}),
			" とも呼べます。アプリケーションの設定に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "db"
			}),
			" とだけ書いておけば、中身のコンテナが入れ替わっても設定は変わりません。"
		] }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.a, {
			href: "/ja/glossary/#compose",
			class: "hb-term",
			"data-term": "Docker Compose",
			"data-about": "いくつものコンテナを `compose.yaml` に書いておき、まとめて動かす道具です。いまは `docker compose` というプラグインで、昔の `docker-compose` は別のプログラムでした。",
			children: "Docker Compose"
		}), " で、サービス名がそのまま相手の名前になるのも、これと同じ仕組みです。"] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "connect",
				children: "動いたままつなぐ"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#connect",
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
					children: "# 動いたままつなぐ"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "connect" }),
		"\n",
		createVNode(_components.p, { children: [
			"最初に作った ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-lone"
			}),
			" を、止めずに ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-net"
			}),
			" にも参加させました。ネットワークカードを一枚足したようなもので、元の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bridge"
			}),
			" にもつながったままです。さっき引けなかった種類の名前が、今度は引けます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "publish",
				children: "外から使うぶんだけ公開する"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#publish",
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
					children: "# 外から使うぶんだけ公開する"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "publish" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "-p 8080:80"
		}), " は、ホストの 8080 番をコンテナの 80 番へつなぐ指定です。ネットワークの外から呼ぶ入口だけに使います。データベースのように仲間うちだけで使うものは、公開しないでおけます。"] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "another-port",
				children: "8080 番がふさがっていたら"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#another-port",
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
					children: "# 8080 番がふさがっていたら"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "another-port" }),
		"\n",
		createVNode(_components.p, { children: [
			"この手順は、手元で別のものが 8080 番を使っているときだけ動きます。コンテナは作られたものの起動できなかったので、いったん消します。",
			createVNode(_components.code, {
				dir: "auto",
				children: "-p 80"
			}),
			" のようにホスト側の番号を書かなければ、空いている番号を Docker が選びます。選ばれた番号は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker port"
			}),
			" でわかります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "from-the-host",
				children: "ホストから見ると"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#from-the-host",
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
					children: "# ホストから見ると"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "from-the-host" }),
		"\n",
		createVNode(_components.p, { children: [
			"ホストからは、公開したポートで届きました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "$at"
			}),
			" は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker port"
			}),
			" が表示した番号です。けれどもコンテナの名前は引けません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "127.0.0.11"
			}),
			" はコンテナの中だけの DNS で、ホストは別の DNS に聞いているからです。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"逆に、コンテナの中から ",
			createVNode(_components.code, {
				dir: "auto",
				children: "localhost:8080"
			}),
			" と書いても届きません。コンテナにとっての ",
			createVNode(_components.code, {
				dir: "auto",
				children: "localhost"
			}),
			" は自分自身です。どこから話しているかで、書くべき宛先が変わります。"
		] }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: "どこから" }),
					"\n",
					createVNode(_components.th, { children: "どこへ" }),
					"\n",
					createVNode(_components.th, { children: "宛先" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "同じネットワークのコンテナ" }),
					"\n",
					createVNode(_components.td, { children: "コンテナ" }),
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "http://hatoba-front"
					}), "（コンテナ側のポート）"] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "ホスト" }),
					"\n",
					createVNode(_components.td, { children: "公開したコンテナ" }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "http://localhost:8080"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "ほかの PC" }),
					"\n",
					createVNode(_components.td, { children: "公開したコンテナ" }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "http://ホストのアドレス:8080"
					}) }),
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
		createVNode(_components.p, { children: [
			"コンテナを先に、ネットワークを後に消します。つながっているコンテナがあるうちは、",
			createVNode(_components.a, {
				href: "/ja/errors/network-active-endpoints/",
				children: "ネットワークは消せません"
			}),
			"。"
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
			createVNode(_components.li, { children: ["図で見る仕組みと、Compose での書き方：", createVNode(_components.a, {
				href: "/ja/networks/talk-by-name/",
				children: "名前で通信する"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["最初からある三つのネットワークの違い：", createVNode(_components.a, {
				href: "/ja/networks/bridge-host-none/",
				children: "bridge、host、none"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"ポートがぶつかったら：",
				createVNode(_components.a, {
					href: "/ja/runbooks/port-already-allocated/",
					children: "ポートがすでに使われている"
				}),
				"（手順書）"
			] }),
			"\n",
			createVNode(_components.li, { children: ["エラーの解説：", createVNode(_components.a, {
				href: "/ja/errors/dns-name-resolution/",
				children: "名前が引けない"
			})] }),
			"\n"
		] })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "コンテナ同士を名前でつなぐ",
	"description": "既定のネットワークでは名前が引けないことを見てから、自分のネットワークを作り、コンテナ名と別名で通信させます。",
	"sidebar": { "order": 3 },
	"level": "beginner",
	"minutes": 12,
	"topics": ["networks"],
	"tags": [
		"ネットワーク",
		"DNS",
		"名前解決",
		"docker network",
		"bridge",
		"エイリアス",
		"--network-alias",
		"127.0.0.11",
		"ポート公開",
		"bad address"
	],
	"related": [
		"networks/talk-by-name",
		"networks/how-names-resolve",
		"errors/dns-name-resolution",
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
			"slug": "default-bridge",
			"text": "既定のネットワークに一つ置く"
		},
		{
			"depth": 2,
			"slug": "not-found",
			"text": "名前では見つからない"
		},
		{
			"depth": 2,
			"slug": "by-address",
			"text": "アドレスなら届く"
		},
		{
			"depth": 2,
			"slug": "network",
			"text": "ネットワークを作る"
		},
		{
			"depth": 2,
			"slug": "join",
			"text": "参加させる"
		},
		{
			"depth": 2,
			"slug": "by-name",
			"text": "名前で届く"
		},
		{
			"depth": 2,
			"slug": "who-answers",
			"text": "だれが答えているのか"
		},
		{
			"depth": 2,
			"slug": "alias",
			"text": "別名を付ける"
		},
		{
			"depth": 2,
			"slug": "connect",
			"text": "動いたままつなぐ"
		},
		{
			"depth": 2,
			"slug": "publish",
			"text": "外から使うぶんだけ公開する"
		},
		{
			"depth": 2,
			"slug": "another-port",
			"text": "8080 番がふさがっていたら"
		},
		{
			"depth": 2,
			"slug": "from-the-host",
			"text": "ホストから見ると"
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
var url = "runbooks/containers-talk-by-name/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
