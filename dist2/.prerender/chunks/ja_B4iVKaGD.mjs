import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/drill-daemon-json-duplicate-flag/ja.mdx
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
			"CI のジョブに専用の",
			createVNode(_components.a, {
				href: "/ja/glossary/#socket",
				class: "hb-term",
				"data-term": "ソケット",
				"data-about": "プログラム同士が話す口です。dockerd は `/var/run/docker.sock` という、ファイルの形をしたソケットで待っています。",
				children: "ソケット"
			}),
			"を渡したくて、",
			createVNode(_components.a, {
				href: "/ja/glossary/#daemon-json",
				class: "hb-term",
				"data-term": "daemon.json",
				"data-about": "dockerd の設定ファイルです。Linux では `/etc/docker/daemon.json` にあります。`dockerd --validate` で、起動せずに検査できます。",
				children: "daemon.json"
			}),
			" の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hosts"
			}),
			" に待ち受け先を足しました。検査にも通ったのに、再起動すると Docker が上がってきません。"
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
			createVNode(_components.li, { children: "必要なもの：このページのターミナルだけで足ります。手元の Docker では試さないでください。" }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker.service"
				}),
				" の drop-in（上書き用のファイル）と、作業用のファイルが二つ。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"残るもの：drop-in と、直した ",
				createVNode(_components.code, {
					dir: "auto",
					children: "daemon.json"
				}),
				"。作業用のファイルは最後に消します。ターミナルの「マシンを初期化」で、壊れた状態からやり直せます。"
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
		createVNode($$Step, { id: "symptom" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.a, {
				href: "/ja/glossary/#daemon",
				class: "hb-term",
				"data-term": "デーモン",
				"data-about": "裏でずっと動き、頼まれるのを待っているプログラムです。Docker では、ふつう dockerd を指します。",
				children: "デーモン"
			}),
			"は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "failed"
			}),
			"、失敗して終わっています。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "validate",
				children: "検査する"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#validate",
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
					children: "# 検査する"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "validate" }),
		"\n",
		createVNode(_components.p, { children: [
			"文法も、項目の名前も、値の型も正しいことになります。daemon.json ",
			createVNode(_components.strong, { children: "だけを見るなら" }),
			"、そのとおりです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "last-words",
				children: "dockerd のログを読む"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#last-words",
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
					children: "# dockerd のログを読む"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "last-words" }),
		"\n",
		createVNode(_components.p, { children: [
			"「同じ項目が、フラグ（起動オプション）と設定ファイルの両方で指定されている」という意味です。かっこの中に、それぞれの値まで書いてあります。フラグからは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "fd://"
			}),
			"、ファイルからは二つのソケットです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "both-places",
				children: "二か所を並べる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#both-places",
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
					children: "# 二か所を並べる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "both-places" }),
		"\n",
		createVNode(_components.p, { children: [
			"フラグのほうは、サービスの定義にありました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "-H"
			}),
			" が ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hosts"
			}),
			" のことです。この行は Docker のパッケージに最初から書いてあるので、Debian や Ubuntu で daemon.json に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hosts"
			}),
			" を書くと、必ずこうなります。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"さきほどの検査に通ったのは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "-H"
			}),
			" を付けずに調べたからです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			" と同じオプションを付けて検査すれば、起動しなくてもわかります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "bring-it-back",
				children: "まず、元に戻す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#bring-it-back",
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
					children: "# まず、元に戻す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "bring-it-back" }),
		"\n",
		createVNode(_components.p, { children: [
			"夜中の三時なら、いちばん小さな直し方を選びます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "hosts"
			}),
			" を消して、起動しました。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"足したソケットが本当は要らなかったのなら、ここで終わりです。とくに、どこかの記事を見て ",
			createVNode(_components.code, {
				dir: "auto",
				children: "tcp://0.0.0.0:2375"
			}),
			" を足していたのなら、消すのが正解です。鍵のかかっていない TCP の口は、届く人全員に",
			createVNode(_components.a, {
				href: "/ja/glossary/#host",
				class: "hb-term",
				"data-term": "ホスト",
				"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
				children: "ホスト"
			}),
			"の ",
			createVNode(_components.a, {
				href: "/ja/glossary/#root",
				class: "hb-term",
				"data-term": "root",
				"data-about": "何でもできるユーザーで、番号は 0 です。指定しなければコンテナの中も root ですが、できることは減らされています。",
				children: "root"
			}),
			" を渡します。"
		] }),
		"\n",
		createVNode(_components.p, { children: "要るのなら、次へ進みます。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "half-a-drop-in",
				children: "よくある書き損じ"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#half-a-drop-in",
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
					children: "# よくある書き損じ"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "half-a-drop-in" }),
		"\n",
		createVNode(_components.p, { children: [
			"パッケージの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.service"
			}),
			" は直接書き換えません。更新のときに元へ戻されるからです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.service.d/"
			}),
			" に置いたファイルが、上から重ねて読まれます（",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo systemctl edit docker.service"
			}),
			" で書くのと同じです）。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"ところが、",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			" は",
			createVNode(_components.strong, { children: "置き換わらずに足されます" }),
			"。二つになったと ",
			createVNode(_components.code, {
				dir: "auto",
				children: "systemd-analyze verify"
			}),
			" に叱られました。このまま再起動すれば、",
			createVNode(_components.code, {
				dir: "auto",
				children: "bad unit file setting"
			}),
			" で断られます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "drop-in",
				children: "drop-in を正しく書く"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#drop-in",
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
					children: "# drop-in を正しく書く"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "drop-in" }),
		"\n",
		createVNode(_components.p, { children: [
			"空の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			" が「ここまでのものを捨てる」という合図です。そのうえで、",
			createVNode(_components.code, {
				dir: "auto",
				children: "-H fd://"
			}),
			" のない行を書きます。サービスの定義を書き換えたら、",
			createVNode(_components.code, {
				dir: "auto",
				children: "daemon-reload"
			}),
			" で systemd に読み直させます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "hosts-in-file",
				children: "ファイルにまとめる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#hosts-in-file",
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
					children: "# ファイルにまとめる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "hosts-in-file" }),
		"\n",
		createVNode(_components.p, { children: [
			"待ち受け先は、daemon.json だけが言うようになりました。もとからあった ",
			createVNode(_components.code, {
				dir: "auto",
				children: "fd://"
			}),
			" も、忘れずに入れます。これは「systemd の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.socket"
			}),
			" からソケットを受け取る」という意味で、",
			createVNode(_components.code, {
				dir: "auto",
				children: "/run/docker.sock"
			}),
			" のことです。ここに ",
			createVNode(_components.code, {
				dir: "auto",
				children: "unix:///var/run/docker.sock"
			}),
			" と書くと、systemd と ",
			createVNode(_components.a, {
				href: "/ja/glossary/#dockerd",
				class: "hb-term",
				"data-term": "dockerd",
				"data-about": "Docker の本体です。API で頼みごとを受け、イメージ、ネットワーク、ボリュームを管理し、コンテナの起動は containerd に任せます。",
				children: "dockerd"
			}),
			" が同じソケットを取り合います。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"検査には、新しい ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			" と同じオプションを付けました。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "proof",
				children: "両方の口を試す"
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
					children: "# 両方の口を試す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "proof" }),
		"\n",
		createVNode(_components.p, { children: [
			"動いている dockerd から ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-H"
			}),
			" が消え、二つのソケットのどちらからも返事があります。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"新しいソケットも、持ち主は root と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" グループです。このソケットを渡した相手は、ホストの root になれます。"
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
			"作業用のファイルを消しました。この先 Docker の更新で ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			" の中身が変わっても、drop-in の行は変わりません。大きな更新のあとは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "systemctl cat docker"
			}),
			" で見比べてください。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "which-way",
				children: "どちらで直すか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#which-way",
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
					children: "# どちらで直すか"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: "足したものが要らない、または急いで戻したい：daemon.json から消す。" }),
			"\n",
			createVNode(_components.li, { children: "設定を一か所にまとめたい、ほかのソケットも要る：drop-in でフラグを空にして、daemon.json に書く。" }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "hosts"
			}),
			" のほかの項目でも同じことが起きます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "ExecStart="
			}),
			" に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--log-level"
			}),
			" や ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--data-root"
			}),
			" を足しているサーバーでは、同じ項目をファイルに書けません。ログの文面の、かっこの前の名前を見てください。"
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
			createVNode(_components.li, { children: [
				"このエラーのページ：",
				createVNode(_components.a, {
					href: "/ja/errors/daemon-json-duplicate-flag/",
					children: "起動オプションと daemon.json の両方に同じ設定がある"
				}),
				"。起動しない daemon.json のほかの形：",
				createVNode(_components.a, {
					href: "/ja/errors/daemon-json-invalid-syntax/",
					children: "daemon.json を読めない"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: ["ソケットを開けることの意味：", createVNode(_components.a, {
				href: "/ja/errors/daemon-permission-denied-sock/",
				children: "docker.sock の権限がない"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["systemd の言葉から理由にたどり着く：", createVNode(_components.a, {
				href: "/ja/errors/daemon-service-failed/",
				children: "Job for docker.service failed"
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
	"title": "検査には通るのに、Docker が起動しない",
	"description": "dockerd --validate は configuration OK と言うのに、サービスとしては起動しません。設定が二か所にあることを見つけ、消すか、drop-in でまとめるかを選びます。",
	"sidebar": { "order": 22 },
	"level": "intermediate",
	"minutes": 12,
	"topics": ["engine"],
	"tags": [
		"演習",
		"daemon.json",
		"hosts",
		"fd://",
		"ExecStart",
		"drop-in",
		"systemctl edit",
		"systemctl cat",
		"daemon-reload"
	],
	"related": [
		"errors/daemon-json-duplicate-flag",
		"errors/daemon-json-invalid-syntax",
		"errors/daemon-service-failed"
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
			"slug": "validate",
			"text": "検査する"
		},
		{
			"depth": 2,
			"slug": "last-words",
			"text": "dockerd のログを読む"
		},
		{
			"depth": 2,
			"slug": "both-places",
			"text": "二か所を並べる"
		},
		{
			"depth": 2,
			"slug": "bring-it-back",
			"text": "まず、元に戻す"
		},
		{
			"depth": 2,
			"slug": "half-a-drop-in",
			"text": "よくある書き損じ"
		},
		{
			"depth": 2,
			"slug": "drop-in",
			"text": "drop-in を正しく書く"
		},
		{
			"depth": 2,
			"slug": "hosts-in-file",
			"text": "ファイルにまとめる"
		},
		{
			"depth": 2,
			"slug": "proof",
			"text": "両方の口を試す"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "片付ける"
		},
		{
			"depth": 2,
			"slug": "which-way",
			"text": "どちらで直すか"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "次に読む"
		}
	];
}
var url = "runbooks/drill-daemon-json-duplicate-flag/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
