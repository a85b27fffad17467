import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/gpu-lab-cdi/ja.mdx
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
			"終わるころには、",
			createVNode(_components.a, {
				href: "/ja/glossary/#cdi-definition",
				class: "hb-term",
				"data-term": "CDI の定義",
				"data-about": "デバイスの名前ごとに、足すデバイスファイル、マウント、フックを書いた YAML か JSON のファイルです。英語では CDI spec とも呼び、`/etc/cdi` と `/var/run/cdi` に置きます。",
				children: "CDI の定義"
			}),
			"を作り、その中身と",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"の設計図を結び付けて読み、",
			createVNode(_components.a, {
				href: "/ja/glossary/#legacy-mode",
				class: "hb-term",
				"data-term": "レガシー方式",
				"data-about": "コンテナが起動するたびに、NVIDIA のフックが GPU を探して渡すやり方です。CDI より前からあります。",
				children: "レガシー方式"
			}),
			"とどちらを使うかを選べるようになります。"
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
				"必要なもの：このページのターミナル。",
				createVNode(_components.a, {
					href: "/ja/runbooks/gpu-lab-legacy/",
					children: "レガシー方式の手順書"
				}),
				"と同じ、偽の Tesla T4 が 4 枚ある実験室です。先にそちらを読むと、違いがよくわかります。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：",
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/cdi/nvidia.yaml"
				}),
				" と、コンテナをいくつか。最後に ",
				createVNode(_components.code, {
					dir: "auto",
					children: "daemon.json"
				}),
				" も変えます。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"残るもの：",
				createVNode(_components.a, {
					href: "/ja/glossary/#cdi",
					class: "hb-term",
					"data-term": "CDI",
					"data-about": "GPU などのデバイスに名前を付け、渡すときに何をするかをファイルに書いておく取り決めです。Docker は、その名前を `--device` で受け取ります。",
					children: "CDI"
				}),
				" を有効にした ",
				createVNode(_components.code, {
					dir: "auto",
					children: "daemon.json"
				}),
				" と、",
				createVNode(_components.code, {
					dir: "auto",
					children: "busybox"
				}),
				" の",
				createVNode(_components.a, {
					href: "/ja/glossary/#image",
					class: "hb-term",
					"data-term": "イメージ",
					"data-about": "コンテナの元になる、読み取り専用のファイルと設定の一式です。層を積み重ねてできています。",
					children: "イメージ"
				}),
				"。コンテナと ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia.yaml"
				}),
				" は最後に消します。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "generate",
				children: "定義を作る"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#generate",
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
					children: "# 定義を作る"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "generate" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.strong, { children: "CDI" }),
			"（Container Device Interface）は、「この名前のデバイスをコンテナに渡すには、何を取り付け、何を実行すればよいか」を書いたファイルの決まりです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-ctk cdi generate"
			}),
			" は、",
			createVNode(_components.a, {
				href: "/ja/glossary/#host",
				class: "hb-term",
				"data-term": "ホスト",
				"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
				children: "ホスト"
			}),
			"を調べて、このファイルを書きます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "WARN"
			}),
			" が並びますが、失敗ではありません。最後の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Generated CDI spec"
			}),
			" が出ていれば成功です。警告は「探したが、このホストにはなかったので、定義に入れない」という報告で、次のように分けて読めます。"
		] }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: "警告" }),
					"\n",
					createVNode(_components.th, { children: "意味" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "libnvidia-sandboxutils.so.1"
						}),
						"、",
						createVNode(_components.code, {
							dir: "auto",
							children: "nvsandboxutils"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: "新しいドライバーだけが持つ問い合わせ用のライブラリ。なくてもよい" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "/dev/dri/by-path/…"
					}) }),
					"\n",
					createVNode(_components.td, { children: "画面出力のデバイス。偽の GPU はバスの番地を持たないので、名前が空" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "/dev/nvidia-uvm"
						}),
						"、",
						createVNode(_components.code, {
							dir: "auto",
							children: "-uvm-tools"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.strong, { children: "本物のホストで出たら要注意" }), "。CUDA の計算に要る"] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "/dev/nvidia-modeset"
						}),
						"、",
						createVNode(_components.code, {
							dir: "auto",
							children: "nvidia_drv.so"
						}),
						"、",
						createVNode(_components.code, {
							dir: "auto",
							children: "egl"
						}),
						"、",
						createVNode(_components.code, {
							dir: "auto",
							children: "vulkan"
						}),
						"、",
						createVNode(_components.code, {
							dir: "auto",
							children: "X11"
						}),
						"、",
						createVNode(_components.code, {
							dir: "auto",
							children: "glvnd"
						})
					] }),
					"\n",
					createVNode(_components.td, { children: "画面を描くための部品。計算だけのサーバーにはない" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [
						createVNode(_components.code, {
							dir: "auto",
							children: "nvidia-persistenced"
						}),
						"、",
						createVNode(_components.code, {
							dir: "auto",
							children: "fabricmanager"
						}),
						"、",
						createVNode(_components.code, {
							dir: "auto",
							children: "mps"
						}),
						" のソケット"
					] }),
					"\n",
					createVNode(_components.td, { children: "その常駐プログラムが動いていない" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "gsp*.bin"
					}) }),
					"\n",
					createVNode(_components.td, { children: "GPU に載せるファームウェア" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "nvidia-smi"
					}), " ほか"] }),
					"\n",
					createVNode(_components.td, { children: ["実行ファイルがない。", createVNode(_components.strong, { children: "本物で出たら、ドライバーの入り方が半端" })] }),
					"\n"
				] }),
				"\n"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"ここで本当に大事なのは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "Selecting"
			}),
			" と書かれた行です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "libcuda.so"
			}),
			" と GPU の数だけの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/dev/nvidia…"
			}),
			" があるかを見てください。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "list",
				children: "名前の一覧"
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
					children: "# 名前の一覧"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "list" }),
		"\n",
		createVNode(_components.p, { children: [
			"GPU が 4 枚なのに 9 個あるのは、同じ GPU を番号と UUID の二通りで呼べて、さらに全部まとめた ",
			createVNode(_components.code, {
				dir: "auto",
				children: "all"
			}),
			" があるからです（4 × 2 + 1）。使えるのは、ここに出た名前だけです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "specification",
				children: "定義を読む"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#specification",
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
					children: "# 定義を読む"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "specification" }),
		"\n",
		createVNode(_components.p, { children: [
			"上の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerEdits"
			}),
			" は、どの GPU を渡すときにも足すもの、下の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "devices"
			}),
			" は、その GPU だけに足すものです。コンテナの設計図への差分が、そのまま書いてあります。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"先頭の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "cdiVersion: 0.5.0"
			}),
			" は、さきほどの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "version 0.8.0"
			}),
			" と食い違って見えます。0.8.0 はツールキットが対応している最新のバージョン、0.5.0 はこの内容を書くのに足りる最小のバージョンで、古いエンジンでも読めるように小さいほうが書かれます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "run",
				children: "CDI で起動する"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#run",
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
					children: "# CDI で起動する"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "run" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "NVIDIA_VISIBLE_DEVICES"
			}),
			" の値が、",
			createVNode(_components.code, {
				dir: "auto",
				children: "all"
			}),
			" から ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia.com/gpu=all"
			}),
			" に変わりました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" は、値がこの形なら CDI の方式に切り替えます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus"
			}),
			" は付けません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "hooks",
				children: "フックが変わった"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#hooks",
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
					children: "# フックが変わった"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "hooks" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime-hook"
			}),
			" が消え、",
			createVNode(_components.code, {
				dir: "auto",
				children: "createContainer"
			}),
			" に二つ増えました。どちらも、さきほどの定義に書いてあったものです。"
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "create-symlinks"
				}),
				"：",
				createVNode(_components.code, {
					dir: "auto",
					children: "libcuda.so"
				}),
				" という名前のリンクを作ります。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "update-ldcache"
				}),
				"：コンテナの中で ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ldconfig"
				}),
				" を動かし、ライブラリを見つけられるようにします。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "prestart"
			}),
			" に残った ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libnetwork-setkey"
			}),
			" は Docker 自身のものです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "createContainer"
			}),
			" の",
			createVNode(_components.a, {
				href: "/ja/glossary/#hook",
				class: "hb-term",
				"data-term": "フック",
				"data-about": "コンテナができる途中や終わるときに、ランタイムが呼び出すプログラムです。GPU を渡すためにも使われます。",
				children: "フック"
			}),
			"は、コンテナの",
			createVNode(_components.a, {
				href: "/ja/glossary/#namespace",
				class: "hb-term",
				"data-term": "名前空間",
				"data-about": "プロセスから見える範囲を区切るカーネルの機能です。プロセスの番号、ネットワーク、マウントなど、種類ごとにあります。",
				children: "名前空間"
			}),
			"の中で、ルートを切り替える直前に実行されます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "prestart"
			}),
			" は、",
			createVNode(_components.a, {
				href: "/ja/glossary/#oci",
				class: "hb-term",
				"data-term": "OCI",
				"data-about": "コンテナの取り決めを作る団体です。イメージ、ランタイム、配布の三つの仕様を出しています。",
				children: "OCI"
			}),
			" の規格では非推奨になりました。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "in-the-spec",
				children: "設計図にすべてある"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#in-the-spec",
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
					children: "# 設計図にすべてある"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "in-the-spec" }),
		"\n",
		createVNode(_components.p, { children: [
			"デバイスもライブラリも、設計図に載っています。取り付けるのは ",
			createVNode(_components.a, {
				href: "/ja/glossary/#runc",
				class: "hb-term",
				"data-term": "runc",
				"data-about": "Docker が初めから使う OCI ランタイムです。名前空間と cgroup を用意してプロセスを始め、自分は終わります。",
				children: "runc"
			}),
			" です。だから runc は ",
			createVNode(_components.a, {
				href: "/ja/glossary/#cgroup",
				class: "hb-term",
				"data-term": "cgroup",
				"data-about": "プロセスの集まりごとに、CPU やメモリ、デバイスをどれだけ使ってよいかを決めるカーネルの機能です。",
				children: "cgroup"
			}),
			" の許可も自分で書き、systemd にも伝わります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "NVIDIA_VISIBLE_DEVICES"
			}),
			" が ",
			createVNode(_components.code, {
				dir: "auto",
				children: "void"
			}),
			" になっているのは、「もう済んだので、フックは手を出すな」という印です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "side-by-side",
				children: "並べて比べる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#side-by-side",
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
					children: "# 並べて比べる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "side-by-side" }),
		"\n",
		createVNode(_components.p, { children: "同じ GPU を渡したコンテナの設計図を数えました。上がレガシー、下が CDI です。" }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, {}),
					"\n",
					createVNode(_components.th, { children: "レガシー" }),
					"\n",
					createVNode(_components.th, { children: "CDI" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "GPU を探すとき" }),
					"\n",
					createVNode(_components.td, { children: "起動するたび（フックが NVML で）" }),
					"\n",
					createVNode(_components.td, { children: "定義を作ったとき" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "取り付けるもの" }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "nvidia-container-cli"
					}) }),
					"\n",
					createVNode(_components.td, { children: "runc" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: ["設計図の ", createVNode(_components.code, {
						dir: "auto",
						children: "devices"
					})] }),
					"\n",
					createVNode(_components.td, { children: "なし" }),
					"\n",
					createVNode(_components.td, { children: "あり" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "cgroup の許可" }),
					"\n",
					createVNode(_components.td, { children: "フックが横から足す" }),
					"\n",
					createVNode(_components.td, { children: "runc が書く" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "フック" }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "prestart"
					}) }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "createContainer"
					}) }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "使えるエンジン" }),
					"\n",
					createVNode(_components.td, { children: "Docker など" }),
					"\n",
					createVNode(_components.td, { children: "Docker、containerd、Podman、CRI-O" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: "弱み" }),
					"\n",
					createVNode(_components.td, { children: ["rootless、LXC、", createVNode(_components.code, {
						dir: "auto",
						children: "daemon-reload"
					})] }),
					"\n",
					createVNode(_components.td, { children: "ドライバーを更新すると定義が古くなる" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.strong, { children: "新しく組むなら CDI" }),
			" を選びます。NVIDIA も勧めていて、Container Toolkit 1.18 からは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" の既定が「起動のたびにその場で CDI の定義を作る」方式になりました。レガシーが要るのは、CDI を知らない古いエンジンや、",
			createVNode(_components.code, {
				dir: "auto",
				children: "NVIDIA_VISIBLE_DEVICES=all"
			}),
			" に頼っている今までの仕組みを動かし続けるときです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "inside",
				children: "コンテナの中から見る"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#inside",
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
					children: "# コンテナの中から見る"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "inside" }),
		"\n",
		createVNode(_components.p, { children: [
			"ライブラリは、ホストと同じ場所に現れました（レガシーでは、コンテナのディストリビューションに合わせて選ばれます）。リンクのうち ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libcuda.so"
			}),
			" を作ったのが ",
			createVNode(_components.code, {
				dir: "auto",
				children: "create-symlinks"
			}),
			"、",
			createVNode(_components.code, {
				dir: "auto",
				children: "libcuda.so.1"
			}),
			" を作ったのが ",
			createVNode(_components.code, {
				dir: "auto",
				children: "update-ldcache"
			}),
			" です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "one-of-them",
				children: "一枚だけ、そして間違えたとき"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#one-of-them",
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
					children: "# 一枚だけ、そして間違えたとき"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "one-of-them" }),
		"\n",
		createVNode(_components.p, { children: [
			"名前の間違いは起動の前に見つかります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "unresolvable CDI devices"
			}),
			" は、「その名前は、どの定義にもない」という意味です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-ctk cdi list"
			}),
			" に戻って確かめます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "docker-itself",
				children: "Docker だけで CDI を使う"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#docker-itself",
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
					children: "# Docker だけで CDI を使う"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "docker-itself" }),
		"\n",
		createVNode(_components.p, { children: [
			"Docker は 25 から、NVIDIA の",
			createVNode(_components.a, {
				href: "/ja/glossary/#runtime",
				class: "hb-term",
				"data-term": "ランタイム",
				"data-about": "コンテナを実際に作って動かすプログラムです。Docker では `--runtime` で選べます。",
				children: "ランタイム"
			}),
			"を通さなくても自分で CDI を読めます。ただし 28.1 までは、有効にしておく必要があります。最初の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "could not select device driver \"cdi\""
			}),
			" は、有効にするのを忘れたときのエラーです。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-ctk runtime configure --cdi.enabled"
			}),
			" は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "daemon.json"
			}),
			" に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "\"features\": {\"cdi\": true}"
			}),
			" を書きます。再起動すると、",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime"
			}),
			" も",
			createVNode(_components.a, {
				href: "/ja/glossary/#environment-variable",
				class: "hb-term",
				"data-term": "環境変数",
				"data-about": "プロセスに渡す、名前と値の組です。コンテナには `-e` や `--env-file` で渡します。",
				children: "環境変数"
			}),
			"もなしに、",
			createVNode(_components.code, {
				dir: "auto",
				children: "--device"
			}),
			" だけで渡せました。28.2 からは初めから有効です。"
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
		createVNode(_components.p, { children: "コンテナと、作った定義を消します。" }),
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
				"仕組みを文章で：",
				createVNode(_components.a, {
					href: "/ja/gpu/cdi/",
					children: "CDI"
				}),
				"、図で比べる",
				createVNode(_components.a, {
					href: "/ja/gpu/legacy-or-cdi/",
					children: "レガシーと CDI"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: ["名前が見つからないとき：", createVNode(_components.a, {
				href: "/ja/errors/gpu-cdi-unresolvable/",
				children: "CDI のデバイスを解決できない"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["動いているコンテナから GPU が消えるとき：", createVNode(_components.a, {
				href: "/ja/errors/gpu-nvml-unknown-error/",
				children: "Failed to initialize NVML: Unknown Error"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"もう一つの渡し方：",
				createVNode(_components.a, {
					href: "/ja/runbooks/gpu-lab-legacy/",
					children: "GPU のない実験室で、–gpus の中身を見る"
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
	"title": "CDI で GPU を渡す",
	"description": "nvidia-ctk cdi generate の長い警告を読み解き、CDI で GPU を渡したコンテナの設計図を、レガシー方式と並べて比べます。",
	"sidebar": { "order": 51 },
	"level": "intermediate",
	"minutes": 15,
	"topics": ["gpu"],
	"tags": [
		"GPU",
		"CDI",
		"実験室",
		"nvidia-ctk",
		"nvidia-cdi-hook",
		"createContainer",
		"/etc/cdi",
		"NVIDIA_VISIBLE_DEVICES",
		"features.cdi"
	],
	"related": [
		"gpu/cdi",
		"gpu/legacy-or-cdi",
		"errors/gpu-cdi-unresolvable",
		"errors/gpu-nvml-unknown-error",
		"runbooks/gpu-lab-legacy"
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
			"slug": "generate",
			"text": "定義を作る"
		},
		{
			"depth": 2,
			"slug": "list",
			"text": "名前の一覧"
		},
		{
			"depth": 2,
			"slug": "specification",
			"text": "定義を読む"
		},
		{
			"depth": 2,
			"slug": "run",
			"text": "CDI で起動する"
		},
		{
			"depth": 2,
			"slug": "hooks",
			"text": "フックが変わった"
		},
		{
			"depth": 2,
			"slug": "in-the-spec",
			"text": "設計図にすべてある"
		},
		{
			"depth": 2,
			"slug": "side-by-side",
			"text": "並べて比べる"
		},
		{
			"depth": 2,
			"slug": "inside",
			"text": "コンテナの中から見る"
		},
		{
			"depth": 2,
			"slug": "one-of-them",
			"text": "一枚だけ、そして間違えたとき"
		},
		{
			"depth": 2,
			"slug": "docker-itself",
			"text": "Docker だけで CDI を使う"
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
var url = "runbooks/gpu-lab-cdi/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
