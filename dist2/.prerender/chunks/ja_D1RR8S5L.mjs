import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/drill-gpu-cdi-unresolvable/ja.mdx
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
			"このサーバーは、A100 を 1 枚から 2 枚に増やしたところです。GPU は ",
			createVNode(_components.a, {
				href: "/ja/glossary/#cdi",
				class: "hb-term",
				"data-term": "CDI",
				"data-about": "GPU などのデバイスに名前を付け、渡すときに何をするかをファイルに書いておく取り決めです。Docker は、その名前を `--device` で受け取ります。",
				children: "CDI"
			}),
			" の名前（",
			createVNode(_components.code, {
				dir: "auto",
				children: "--device nvidia.com/gpu=…"
			}),
			"）で渡す決まりです。ところが、増やした 2 枚目だけが渡せません。"
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
				"必要なもの：このページのターミナルだけで足ります。CDI がはじめてなら、先に",
				createVNode(_components.a, {
					href: "/ja/runbooks/gpu-lab-cdi/",
					children: "CDI で GPU を渡す"
				}),
				"を読むと楽です。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"変わるもの：",
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/cdi/nvidia.yaml"
				}),
				" を消し、systemd のサービスを有効にします。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"残るもの：有効にしたサービスと、それが書く ",
				createVNode(_components.a, {
					href: "/ja/glossary/#cdi-definition",
					class: "hb-term",
					"data-term": "CDI の定義",
					"data-about": "デバイスの名前ごとに、足すデバイスファイル、マウント、フックを書いた YAML か JSON のファイルです。英語では CDI spec とも呼び、`/etc/cdi` と `/var/run/cdi` に置きます。",
					children: "CDI の定義"
				}),
				"。ターミナルの「マシンを初期化」で、壊れた状態からやり直せます。"
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
			createVNode(_components.code, {
				dir: "auto",
				children: "CDI device injection failed"
			}),
			" は Docker 自身の言葉で、",
			createVNode(_components.a, {
				href: "/ja/glossary/#runtime",
				class: "hb-term",
				"data-term": "ランタイム",
				"data-about": "コンテナを実際に作って動かすプログラムです。Docker では `--runtime` で選べます。",
				children: "ランタイム"
			}),
			"も",
			createVNode(_components.a, {
				href: "/ja/glossary/#hook",
				class: "hb-term",
				"data-term": "フック",
				"data-about": "コンテナができる途中や終わるときに、ランタイムが呼び出すプログラムです。GPU を渡すためにも使われます。",
				children: "フック"
			}),
			"もまだ呼ばれていません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "unresolvable"
			}),
			" は「名前を引いたが、載っていなかった」という意味です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "host",
				children: "2 枚目は動いているか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#host",
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
					children: "# 2 枚目は動いているか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "host" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.a, {
			href: "/ja/glossary/#host",
			class: "hb-term",
			"data-term": "ホスト",
			"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
			children: "ホスト"
		}), "からは 2 枚とも見えています。ハードウェアとドライバーに問題はありません。"] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "other-names",
				children: "ほかの名前では"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#other-names",
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
					children: "# ほかの名前では"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "other-names" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "gpu=0"
		}), " は動きます。CDI そのものは働いているわけです。"] }),
		"\n",
		createVNode(_components.p, { children: [
			"怖いのは二つ目です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "gpu=all"
			}),
			" が、",
			createVNode(_components.strong, { children: "エラーも出さずに 1 枚だけ" }),
			"を渡しました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "all"
			}),
			" という名前は定義に載っていて、その中身が 1 枚だったからです。エラーにならないぶん、気づくのが遅れます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "list",
				children: "定義にある名前"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#list",
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
					children: "# 定義にある名前"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "list" }),
		"\n",
		createVNode(_components.p, { children: [
			"3 個しかありません。GPU が 2 枚なら、番号 2 個、UUID 2 個、",
			createVNode(_components.code, {
				dir: "auto",
				children: "all"
			}),
			" で 5 個のはずです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "1"
			}),
			" も、2 枚目の UUID も、ここにありません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "files",
				children: "定義のファイル"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#files",
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
					children: "# 定義のファイル"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "files" }),
		"\n",
		createVNode(_components.p, { children: [
			"Docker が読むのは、この二つのフォルダーです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "/var/run/cdi"
			}),
			" はなく、",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/cdi"
			}),
			" のファイルは日付が何か月も前です。増設より前に、だれかが手で作ったものでしょう。"
		] }),
		"\n",
		createVNode(_components.p, { children: "CDI の定義は、作ったときの写真です。GPU を足しても、ドライバーを更新しても、ひとりでには変わりません。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "who-should",
				children: "作り直すはずだった係"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#who-should",
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
					children: "# 作り直すはずだった係"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "who-should" }),
		"\n",
		createVNode(_components.p, { children: [
			"Container Toolkit 1.18 には、",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-cdi-refresh"
			}),
			" という係がいます。起動時と、ドライバーやツールキットが更新されたときに、",
			createVNode(_components.code, {
				dir: "auto",
				children: "/var/run/cdi/nvidia.yaml"
			}),
			" を作り直します。それが二つとも無効になっていました。手で作ったファイルがあるので要らない、と思った人がいたのかもしれません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "other-way",
				children: "もう一つの道は"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#other-way",
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
					children: "# もう一つの道は"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "other-way" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus all"
			}),
			" は 2 枚とも渡しました。こちらは",
			createVNode(_components.a, {
				href: "/ja/glossary/#legacy-mode",
				class: "hb-term",
				"data-term": "レガシー方式",
				"data-about": "コンテナが起動するたびに、NVIDIA のフックが GPU を探して渡すやり方です。CDI より前からあります。",
				children: "レガシー方式"
			}),
			"で、起動のたびに GPU を数え直すからです。急ぐなら、これでしのげます。ただし、",
			createVNode(_components.a, {
				href: "/ja/errors/gpu-nvml-unknown-error/",
				children: [createVNode(_components.code, {
					dir: "auto",
					children: "daemon-reload"
				}), " で GPU が消える"]
			}),
			"点は弱みです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "mend",
				children: "直す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#mend",
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
		createVNode($$Step, { id: "mend" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml"
			}),
			" で作り直しても、今日は直ります。でも、次にまた古くなります。そこで、手で作ったファイルをやめて、係に戻ってきてもらいます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "--now"
			}),
			" を付けると、次の起動を待たずにいますぐ動きます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"古いファイルを残しても、同じ名前なら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/var/run/cdi"
			}),
			" のほうが勝ちます。それでも消すのは、外した GPU の名前がいつまでも残るからです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "proof",
				children: "直ったか確かめる"
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
					children: "# 直ったか確かめる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "proof" }),
		"\n",
		createVNode(_components.p, { children: [
			"2 枚目が渡り、",
			createVNode(_components.code, {
				dir: "auto",
				children: "all"
			}),
			" も 2 枚になりました。Docker は再起動していません。定義のフォルダーは Docker が見張っていて、変わると読み直します。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "gpu=1"
			}),
			" で渡したのに、中では ",
			createVNode(_components.code, {
				dir: "auto",
				children: "GPU 0"
			}),
			" と表示されています。",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"の中の番号は、渡された順に振り直されます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "by-uuid",
				children: "これからは UUID で"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#by-uuid",
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
					children: "# これからは UUID で"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "by-uuid" }),
		"\n",
		createVNode(_components.p, { children: [
			"番号は並び順なので、増設や故障でずれます。スクリプトや ",
			createVNode(_components.a, {
				href: "/ja/glossary/#compose",
				class: "hb-term",
				"data-term": "Docker Compose",
				"data-about": "いくつものコンテナを `compose.yaml` に書いておき、まとめて動かす道具です。いまは `docker compose` というプラグインで、昔の `docker-compose` は別のプログラムでした。",
				children: "Compose"
			}),
			" ファイルには、UUID を書いておくと安心です。"
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
			"確認に使った",
			createVNode(_components.a, {
				href: "/ja/glossary/#image",
				class: "hb-term",
				"data-term": "イメージ",
				"data-about": "コンテナの元になる、読み取り専用のファイルと設定の一式です。層を積み重ねてできています。",
				children: "イメージ"
			}),
			"を消します。定義を書く係（",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-cdi-refresh"
			}),
			"）は、有効なまま働き続けます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "why",
				children: "なぜ起きたか、次はどうするか"
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
					children: "# なぜ起きたか、次はどうするか"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"見分け方：",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-smi -L"
				}),
				" の枚数と、",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-ctk cdi list"
				}),
				" の数を比べます。",
				createVNode(_components.code, {
					dir: "auto",
					children: "枚数 × 2 + 1"
				}),
				" でなければ、定義が古くなっています（MIG を使っていないとき）。"
			] }),
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "systemctl is-enabled nvidia-cdi-refresh.path"
			}), " を、サーバーの点検項目に入れます。"] }),
			"\n",
			createVNode(_components.li, { children: [
				"1.18 より前のツールキットにはこの係がいません。ドライバーの更新手順に ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-ctk cdi generate"
				}),
				" を書いておきます。"
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
			createVNode(_components.li, { children: ["ほかの原因も含めて：", createVNode(_components.a, {
				href: "/ja/errors/gpu-cdi-unresolvable/",
				children: "CDI のデバイスを解決できない"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"定義の中身を読む：",
				createVNode(_components.a, {
					href: "/ja/runbooks/gpu-lab-cdi/",
					children: "CDI で GPU を渡す"
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
	"title": "増やしたばかりの GPU を、コンテナに渡せない",
	"description": "「unresolvable CDI devices nvidia.com/gpu=1」と断られた名前が、どこに書いてあるはずだったのかをたどり、書かれる仕組みごと直します。",
	"sidebar": { "order": 62 },
	"level": "intermediate",
	"minutes": 10,
	"topics": ["gpu"],
	"tags": [
		"演習",
		"GPU",
		"CDI",
		"nvidia-ctk",
		"nvidia-cdi-refresh",
		"/etc/cdi",
		"/var/run/cdi",
		"UUID"
	],
	"related": ["errors/gpu-cdi-unresolvable", "runbooks/gpu-lab-cdi"]
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
			"slug": "host",
			"text": "2 枚目は動いているか"
		},
		{
			"depth": 2,
			"slug": "other-names",
			"text": "ほかの名前では"
		},
		{
			"depth": 2,
			"slug": "list",
			"text": "定義にある名前"
		},
		{
			"depth": 2,
			"slug": "files",
			"text": "定義のファイル"
		},
		{
			"depth": 2,
			"slug": "who-should",
			"text": "作り直すはずだった係"
		},
		{
			"depth": 2,
			"slug": "other-way",
			"text": "もう一つの道は"
		},
		{
			"depth": 2,
			"slug": "mend",
			"text": "直す"
		},
		{
			"depth": 2,
			"slug": "proof",
			"text": "直ったか確かめる"
		},
		{
			"depth": 2,
			"slug": "by-uuid",
			"text": "これからは UUID で"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "片付ける"
		},
		{
			"depth": 2,
			"slug": "why",
			"text": "なぜ起きたか、次はどうするか"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "次に読む"
		}
	];
}
var url = "runbooks/drill-gpu-cdi-unresolvable/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/drill-gpu-cdi-unresolvable/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/drill-gpu-cdi-unresolvable/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
