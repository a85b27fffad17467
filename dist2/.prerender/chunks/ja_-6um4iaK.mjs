import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/gpu-lab-legacy/ja.mdx
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
				children: "docker run --gpus=all"
			}),
			" と打ってから ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/dev/nvidia0"
			}),
			" が現れるまでに、どの部品が何をしたのかを、ファイルを指さして説明できるようになります。GPU は要りません。"
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
				"必要なもの：このページのターミナル。GPU の代わりに、偽の",
				createVNode(_components.a, {
					href: "/ja/glossary/#kernel-module",
					class: "hb-term",
					"data-term": "カーネルモジュール",
					"data-about": "カーネルに後から足す部品です。`lsmod` で一覧を見て、`modprobe` で読み込みます。",
					children: "カーネルモジュール"
				}),
				"と偽のライブラリが「Tesla T4 が 4 枚あります」と答えるマシンです。Docker 27.3.1 と ",
				createVNode(_components.a, {
					href: "/ja/glossary/#nvidia-container-toolkit",
					class: "hb-term",
					"data-term": "NVIDIA Container Toolkit",
					"data-about": "コンテナに NVIDIA の GPU を渡すための道具一式です。ランタイム、フック、`nvidia-ctk` が入っています。",
					children: "NVIDIA Container Toolkit"
				}),
				" 1.17.1 が入っていて、",
				createVNode(_components.a, {
					href: "/ja/glossary/#root",
					class: "hb-term",
					"data-term": "root",
					"data-about": "何でもできるユーザーで、番号は 0 です。指定しなければコンテナの中も root ですが、できることは減らされています。",
					children: "root"
				}),
				" でログインしています。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：",
				createVNode(_components.a, {
					href: "/ja/glossary/#container",
					class: "hb-term",
					"data-term": "コンテナ",
					"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
					children: "コンテナ"
				}),
				"を数個。計算はできません。調べられるのは、",
				createVNode(_components.strong, { children: "コンテナに GPU が渡るまでの道" }),
				"です。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"残るもの：",
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
				"だけです。コンテナは最後に消します。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "pretender",
				children: "ドライバーのふりをするもの"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#pretender",
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
					children: "# ドライバーのふりをするもの"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "pretender" }),
		"\n",
		createVNode(_components.p, { children: [
			"本物なら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia"
			}),
			"、",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia_uvm"
			}),
			"、",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia_modeset"
			}),
			" と並ぶところに、",
			createVNode(_components.code, {
				dir: "auto",
				children: "fake_nvidia_driver"
			}),
			" が一つだけあります。",
			createVNode(_components.a, {
				href: "/ja/glossary/#device-file",
				class: "hb-term",
				"data-term": "デバイスファイル",
				"data-about": "ファイルの形をした、デバイスへの入り口です。`/dev/nvidia0` のように `/dev` にあり、カーネルは種類と番号で見分けます。",
				children: "デバイスファイル"
			}),
			"のメジャー番号 195 は、本物の NVIDIA と同じです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidiactl"
			}),
			" は全体の窓口、",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia0"
			}),
			" から ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia3"
			}),
			" が一枚ずつの GPU にあたります。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"本物の GPU サーバーなら、",
			createVNode(_components.a, {
				href: "/ja/glossary/#cuda",
				class: "hb-term",
				"data-term": "CUDA",
				"data-about": "NVIDIA の GPU で計算するための土台です。ライブラリはイメージに入れ、ドライバーはホストのものを使います。",
				children: "CUDA"
			}),
			" の計算に要る ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/dev/nvidia-uvm"
			}),
			" も並びますが、この実験室にはありません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "oneshot",
				children: "デバイスファイルを作ったのはだれか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#oneshot",
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
					children: "# デバイスファイルを作ったのはだれか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "oneshot" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "inactive (dead)"
			}),
			" で、",
			createVNode(_components.a, {
				href: "/ja/glossary/#exit-code",
				class: "hb-term",
				"data-term": "終了コード",
				"data-about": "終わったプロセスが残す数です。0 は無事、125 は Docker の失敗、137 は強制終了（128 + 9）を表します。",
				children: "終了コード"
			}),
			"は 3 です。故障に見えますが、そうではありません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "Process:"
			}),
			" の行の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "status=0/SUCCESS"
			}),
			" と、ログの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Finished"
			}),
			" が、仕事を済ませて終わったことを示しています。起動時に一度だけ走る ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Type=oneshot"
			}),
			" のサービスは、ふだんこの姿です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "systemctl status"
			}),
			" の 3 は「動いていない」という意味でしかありません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "toolkit-sees",
				children: "ツールキットには何が見えるか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#toolkit-sees",
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
					children: "# ツールキットには何が見えるか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "toolkit-sees" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-cli"
			}),
			" は、あとでコンテナに GPU を取り付けるプログラムです。そのプログラムが、4 枚の T4 を見つけました。UUID が ",
			createVNode(_components.code, {
				dir: "auto",
				children: "GPU-0-FAKE-UUID"
			}),
			"、バスの位置がすべて ",
			createVNode(_components.code, {
				dir: "auto",
				children: "00:00.0"
			}),
			" なのは、偽のライブラリが決まった値を返すだけだからです。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"GPU コンテナが起動しないとき、このコマンドは",
			createVNode(_components.a, {
				href: "/ja/glossary/#host",
				class: "hb-term",
				"data-term": "ホスト",
				"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
				children: "ホスト"
			}),
			"だけで原因を調べられる便利な一行です。ここで失敗するなら、Docker は関係ありません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "no-nvidia-smi",
				children: "nvidia-smi はない"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#no-nvidia-smi",
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
					children: "# nvidia-smi はない"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "no-nvidia-smi" }),
		"\n",
		createVNode(_components.p, { children: [
			"「ドライバーが入っているかは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-smi"
			}),
			" で」とよく言われますが、ツールキットは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-smi"
			}),
			" を使いません。使うのはライブラリの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libnvidia-ml.so.1"
			}),
			"（NVML）です。ここに置いてあるのは 22K しかない偽物で、それだけで ",
			createVNode(_components.code, {
				dir: "auto",
				children: "info"
			}),
			" の返事ができています。本物は 2M ほどあります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "versions",
				children: "ツールキットと登録"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#versions",
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
					children: "# ツールキットと登録"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "versions" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-toolkit"
			}),
			" という名前のコマンドは、実は",
			createVNode(_components.a, {
				href: "/ja/glossary/#hook",
				class: "hb-term",
				"data-term": "フック",
				"data-about": "コンテナができる途中や終わるときに、ランタイムが呼び出すプログラムです。GPU を渡すためにも使われます。",
				children: "フック"
			}),
			"の",
			createVNode(_components.a, {
				href: "/ja/glossary/#alias",
				class: "hb-term",
				"data-term": "別名",
				"data-about": "一つのネットワークの中だけで通じる、コンテナのもう一つの名前です。同じ別名をいくつものコンテナに付けてもかまいません。",
				children: "別名"
			}),
			"です（表示も ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Container Runtime Hook"
			}),
			"）。",
			createVNode(_components.code, {
				dir: "auto",
				children: "daemon.json"
			}),
			" の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runtimes"
			}),
			" は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-ctk runtime configure --runtime=docker"
			}),
			" が書いたもので、",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime=nvidia"
			}),
			" と言われたら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" を呼ぶ、という意味です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "info",
				children: "docker info を読む"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#info",
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
					children: "# docker info を読む"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "info" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "Runtimes:"
			}),
			" に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia"
			}),
			" があり、",
			createVNode(_components.code, {
				dir: "auto",
				children: "Default Runtime:"
			}),
			" は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runc"
			}),
			" のままです。つまり、頼まないかぎり GPU の道は通りません。末尾に、気になる警告が二つあります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "bridge-filter",
				children: "二つの警告の意味"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#bridge-filter",
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
					children: "# 二つの警告の意味"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "bridge-filter" }),
		"\n",
		createVNode(_components.p, { children: [
			"Linux の",
			createVNode(_components.a, {
				href: "/ja/glossary/#bridge",
				class: "hb-term",
				"data-term": "ブリッジ",
				"data-about": "一台のホストの中にコンテナの LAN を作る、いちばん普通のネットワークです。指定しなければ、コンテナは `bridge` という名前の既定のものにつながります。",
				children: "ブリッジ"
			}),
			"は L2 のスイッチなので、同じブリッジの中だけを通るパケットは、ふつう iptables を通りません。それを通すようにするのが、カーネルモジュール ",
			createVNode(_components.code, {
				dir: "auto",
				children: "br_netfilter"
			}),
			" と、その設定 ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bridge-nf-call-iptables"
			}),
			" です。この実験室の小さな",
			createVNode(_components.a, {
				href: "/ja/glossary/#kernel",
				class: "hb-term",
				"data-term": "カーネル",
				"data-about": "OS の中心です。プロセス、メモリ、デバイスを取り仕切り、コンテナの区切りもカーネルの機能でできています。",
				children: "カーネル"
			}),
			"には、モジュールそのものがありません。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"困るのは、同じ",
			createVNode(_components.a, {
				href: "/ja/glossary/#network",
				class: "hb-term",
				"data-term": "ネットワーク",
				"data-about": "コンテナ同士を、またコンテナと外とをつなぐ通り道です。同じネットワークにいるコンテナだけが、じかに話せます。",
				children: "ネットワーク"
			}),
			"のコンテナ同士の通信を iptables で止めたいとき（",
			createVNode(_components.code, {
				dir: "auto",
				children: "--icc=false"
			}),
			" など）です。",
			createVNode(_components.a, {
				href: "/ja/glossary/#port-publishing",
				class: "hb-term",
				"data-term": "ポートの公開",
				"data-about": "ホストのポートに来た通信を、コンテナのポートへ渡すことです。`-p 8080:80` のように書きます。",
				children: "ポートの公開"
			}),
			"や外への通信はルーティングを通るので、この警告が出ていても動きます。Docker 28 からは、必要になったときだけモジュールを読み込むようになり、この警告は出なくなりました。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"モジュールのあるマシンなら、",
			createVNode(_components.code, {
				dir: "auto",
				children: "modprobe br_netfilter"
			}),
			" で読み込み、",
			createVNode(_components.code, {
				dir: "auto",
				children: "sysctl net.bridge.bridge-nf-call-iptables=1"
			}),
			" で有効にします。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "run",
				children: "GPU を渡して起動する"
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
					children: "# GPU を渡して起動する"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "run" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "-t"
			}),
			" は端末を割り当て、",
			createVNode(_components.code, {
				dir: "auto",
				children: "-i"
			}),
			" は標準入力を開いたままにし、",
			createVNode(_components.code, {
				dir: "auto",
				children: "-d"
			}),
			" は裏で動かす指定です。GPU に関わるのは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime=nvidia"
			}),
			" と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--gpus=all"
			}),
			" の二つです。"
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "--gpus=all"
				}),
				"：",
				createVNode(_components.a, {
					href: "/ja/glossary/#daemon",
					class: "hb-term",
					"data-term": "デーモン",
					"data-about": "裏でずっと動き、頼まれるのを待っているプログラムです。Docker では、ふつう dockerd を指します。",
					children: "デーモン"
				}),
				"が、",
				createVNode(_components.a, {
					href: "/ja/glossary/#environment-variable",
					class: "hb-term",
					"data-term": "環境変数",
					"data-about": "プロセスに渡す、名前と値の組です。コンテナには `-e` や `--env-file` で渡します。",
					children: "環境変数"
				}),
				" ",
				createVNode(_components.code, {
					dir: "auto",
					children: "NVIDIA_VISIBLE_DEVICES=all"
				}),
				" とフックを設計図に足します。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "--runtime=nvidia"
				}),
				"：",
				createVNode(_components.a, {
					href: "/ja/glossary/#runc",
					class: "hb-term",
					"data-term": "runc",
					"data-about": "Docker が初めから使う OCI ランタイムです。名前空間と cgroup を用意してプロセスを始め、自分は終わります。",
					children: "runc"
				}),
				" の代わりに ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-runtime"
				}),
				" が呼ばれ、設計図にフックがなければ足してから、runc に渡します。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.a, {
			href: "/ja/glossary/#legacy-mode",
			class: "hb-term",
			"data-term": "レガシー方式",
			"data-about": "コンテナが起動するたびに、NVIDIA のフックが GPU を探して渡すやり方です。CDI より前からあります。",
			children: "レガシー方式"
		}), "では、どちらか一方で足ります。両方あってもフックは一つです。次で確かめます。"] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "hook",
				children: "設計図のフックを見る"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#hook",
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
					children: "# 設計図のフックを見る"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "hook" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "config.json"
			}),
			" は、",
			createVNode(_components.a, {
				href: "/ja/glossary/#containerd",
				class: "hb-term",
				"data-term": "containerd",
				"data-about": "dockerd から頼まれて、コンテナの起動や終了を受け持つデーモンです。実際に起動する runc は、shim を通して呼びます。",
				children: "containerd"
			}),
			" の ",
			createVNode(_components.a, {
				href: "/ja/glossary/#shim",
				class: "hb-term",
				"data-term": "shim",
				"data-about": "コンテナごとに残り、入出力と終了コードを受け持つ小さなプログラムです。おかげで、dockerd が止まってもコンテナは動き続けられます。",
				children: "shim"
			}),
			" が runc に渡す設計図（",
			createVNode(_components.a, {
				href: "/ja/glossary/#oci",
				class: "hb-term",
				"data-term": "OCI",
				"data-about": "コンテナの取り決めを作る団体です。イメージ、ランタイム、配布の三つの仕様を出しています。",
				children: "OCI"
			}),
			" の仕様書）です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "prestart"
			}),
			" に二つ並んでいます。"
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-runtime-hook prestart"
				}),
				"：これが主役です。runc は、コンテナの",
				createVNode(_components.a, {
					href: "/ja/glossary/#namespace",
					class: "hb-term",
					"data-term": "名前空間",
					"data-about": "プロセスから見える範囲を区切るカーネルの機能です。プロセスの番号、ネットワーク、マウントなど、種類ごとにあります。",
					children: "名前空間"
				}),
				"とファイルシステムを用意し、プログラムを始める",
				createVNode(_components.strong, { children: "前" }),
				"に、ホスト側でこれを実行します。フックは ",
				createVNode(_components.code, {
					dir: "auto",
					children: "NVIDIA_VISIBLE_DEVICES"
				}),
				" を読み、",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-cli"
				}),
				" を呼んで、デバイスとライブラリを取り付けます。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "/proc/…/exe libnetwork-setkey"
				}),
				"：GPU とは関係ありません。",
				createVNode(_components.code, {
					dir: "auto",
					children: "/proc/…/exe"
				}),
				" は ",
				createVNode(_components.a, {
					href: "/ja/glossary/#dockerd",
					class: "hb-term",
					"data-term": "dockerd",
					"data-about": "Docker の本体です。API で頼みごとを受け、イメージ、ネットワーク、ボリュームを管理し、コンテナの起動は containerd に任せます。",
					children: "dockerd"
				}),
				" 自身で、コンテナのネットワークの名前空間を dockerd に知らせます。",
				createVNode(_components.code, {
					dir: "auto",
					children: "TRACEPARENT"
				}),
				" は、処理の流れを追うための OpenTelemetry の印です。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "not-in-the-spec",
				children: "設計図に書かれていないこと"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#not-in-the-spec",
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
					children: "# 設計図に書かれていないこと"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "not-in-the-spec" }),
		"\n",
		createVNode(_components.p, { children: [
			"レガシー方式でいちばん大事なところです。設計図の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "linux.devices"
			}),
			" は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "null"
			}),
			" で、GPU については環境変数が一つあるだけです。ところがコンテナの中には、デバイスも ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libcuda"
			}),
			" もあります。フックが、",
			createVNode(_components.strong, { children: "runc の知らないところで" }),
			"取り付けたからです。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"おかげで古い runc でも動きますが、弱みもあります。設計図に載っていないので、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker inspect"
			}),
			" にも出てきませんし、systemd が ",
			createVNode(_components.a, {
				href: "/ja/glossary/#cgroup",
				class: "hb-term",
				"data-term": "cgroup",
				"data-about": "プロセスの集まりごとに、CPU やメモリ、デバイスをどれだけ使ってよいかを決めるカーネルの機能です。",
				children: "cgroup"
			}),
			" を書き直すと",
			createVNode(_components.a, {
				href: "/ja/errors/gpu-nvml-unknown-error/",
				children: "許可が消える"
			}),
			"場合もあります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "one-of-them",
				children: "一枚だけ渡す"
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
					children: "# 一枚だけ渡す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "one-of-them" }),
		"\n",
		createVNode(_components.p, { children: [
			"一つ目は番号、二つ目は UUID で、どちらも 3 枚目だけを渡しています。三つ目は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime=nvidia"
			}),
			" だけです。フックは呼ばれますが、",
			createVNode(_components.code, {
				dir: "auto",
				children: "NVIDIA_VISIBLE_DEVICES"
			}),
			" がないので何もせずに終わります（",
			createVNode(_components.code, {
				dir: "auto",
				children: "grep"
			}),
			" の終了コード 1 は「見つからない」です）。",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia/cuda"
			}),
			" のようなイメージは、この変数を初めから持っているので、",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime=nvidia"
			}),
			" だけでも GPU が見えます。"
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
		createVNode(_components.p, { children: "コンテナをすべて消します。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "own",
				children: "実験室を手元に作るには"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#own",
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
					children: "# 実験室を手元に作るには"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"この実験室は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "ssst0n3/docker_archive"
			}),
			" というイメージ集の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-toolkit-v1.17.1"
			}),
			" を再現したものです。コンテナの中で仮想マシンを動かす作りで、次のように起動します。"
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
							children: createVNode(_components.code, { children: [
								createVNode(_components.div, {
									class: "ec-line",
									children: createVNode(_components.div, {
										class: "code",
										children: [
											createVNode(_components.span, {
												style: {
													"--0": "#F2F5FB",
													"--1": "#161F3D"
												},
												children: "cd"
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
												children: "nvidia-container-toolkit/v1.17.1"
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
												children: "compose"
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
												children: "-f"
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
												children: "docker-compose.yml"
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
												children: "-f"
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
												children: "docker-compose.kvm.yml"
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
												children: "up"
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
												children: "-d"
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
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "./ssh"
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
								"data-code": "cd nvidia-container-toolkit/v1.17.1docker compose -f docker-compose.yml -f docker-compose.kvm.yml up -d./ssh",
								children: createVNode(_components.div, {})
							})]
						}),
						createVNode(_components.figcaption, {
							class: "hb-not-run",
							"data-pagefind-ignore": "",
							"data-reason": "state",
							children: "この状態になったマシンで使います。"
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker-compose.kvm.yml"
			}),
			" は KVM を使うための追加で、",
			createVNode(_components.code, {
				dir: "auto",
				children: "./ssh"
			}),
			" は中に入るためのスクリプトです。自分で組み立てるときは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "make all DIR=nvidia-container-toolkit/v1.17.1"
			}),
			"、イメージを土台にするときは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "FROM ssst0n3/docker_archive:ctr_nvidia-container-toolkit-v1.17.1_v0.2.0"
			}),
			" とします。次に試す ",
			createVNode(_components.a, {
				href: "/ja/glossary/#cdi",
				class: "hb-term",
				"data-term": "CDI",
				"data-about": "GPU などのデバイスに名前を付け、渡すときに何をするかをファイルに書いておく取り決めです。Docker は、その名前を `--device` で受け取ります。",
				children: "CDI"
			}),
			" に対応しているのは v0.2.0 です。何が偽物なのか、どう組み立てるのかは、",
			createVNode(_components.a, {
				href: "/ja/gpu/lab/",
				children: "GPU のない実験室"
			}),
			"で詳しく説明します。"
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
				"仕組みを文章で：",
				createVNode(_components.a, {
					href: "/ja/gpu/legacy-mode/",
					children: "レガシー方式"
				}),
				"、",
				createVNode(_components.a, {
					href: "/ja/gpu/legacy-or-cdi/",
					children: "レガシーと CDI"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"同じ実験室で、もう一つの渡し方を：",
				createVNode(_components.a, {
					href: "/ja/runbooks/gpu-lab-cdi/",
					children: "CDI で GPU を渡す"
				}),
				"（手順書）"
			] }),
			"\n",
			createVNode(_components.li, { children: ["フックや CLI が見つからないとき：", createVNode(_components.a, {
				href: "/ja/errors/gpu-hook-binary-missing/",
				children: "ツールキットの部品がない"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "--gpus"
				}),
				" が「ドライバーを選べない」と断られるとき：",
				createVNode(_components.a, {
					href: "/ja/errors/gpu-no-device-driver/",
					children: "could not select device driver"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: ["shim と runc の役割：", createVNode(_components.a, {
				href: "/ja/engine/dockerd-containerd-runc/",
				children: "dockerd から runc まで"
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
	"title": "GPU のない実験室で、--gpus の中身を見る",
	"description": "偽の Tesla T4 が 4 枚あるマシンで GPU コンテナを起動し、nvidia-container-runtime-hook が設計図のどこに入り、何をするのかを確かめます。",
	"sidebar": { "order": 50 },
	"level": "intermediate",
	"minutes": 15,
	"topics": ["gpu"],
	"tags": [
		"GPU",
		"実験室",
		"nvidia-container-toolkit",
		"nvidia-container-cli",
		"nvidia-container-runtime-hook",
		"prestart",
		"config.json",
		"bridge-nf-call-iptables",
		"レガシー"
	],
	"related": [
		"gpu/legacy-mode",
		"gpu/lab",
		"errors/gpu-no-device-driver",
		"errors/gpu-hook-binary-missing",
		"runbooks/gpu-lab-cdi"
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
			"slug": "pretender",
			"text": "ドライバーのふりをするもの"
		},
		{
			"depth": 2,
			"slug": "oneshot",
			"text": "デバイスファイルを作ったのはだれか"
		},
		{
			"depth": 2,
			"slug": "toolkit-sees",
			"text": "ツールキットには何が見えるか"
		},
		{
			"depth": 2,
			"slug": "no-nvidia-smi",
			"text": "nvidia-smi はない"
		},
		{
			"depth": 2,
			"slug": "versions",
			"text": "ツールキットと登録"
		},
		{
			"depth": 2,
			"slug": "info",
			"text": "docker info を読む"
		},
		{
			"depth": 2,
			"slug": "bridge-filter",
			"text": "二つの警告の意味"
		},
		{
			"depth": 2,
			"slug": "run",
			"text": "GPU を渡して起動する"
		},
		{
			"depth": 2,
			"slug": "hook",
			"text": "設計図のフックを見る"
		},
		{
			"depth": 2,
			"slug": "not-in-the-spec",
			"text": "設計図に書かれていないこと"
		},
		{
			"depth": 2,
			"slug": "one-of-them",
			"text": "一枚だけ渡す"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "片付ける"
		},
		{
			"depth": 2,
			"slug": "own",
			"text": "実験室を手元に作るには"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "次に読む"
		}
	];
}
var url = "runbooks/gpu-lab-legacy/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
