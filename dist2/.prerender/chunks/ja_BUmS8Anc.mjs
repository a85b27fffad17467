import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/jetson-clone3/ja.mdx
function _createMdxContent(props) {
	const _components = Object.assign({
		a: "a",
		code: "code",
		div: "div",
		h2: "h2",
		li: "li",
		ol: "ol",
		p: "p",
		path: "path",
		span: "span",
		svg: "svg",
		ul: "ul"
	}, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"終わるころには、",
			createVNode(_components.code, {
				dir: "auto",
				children: "error adding seccomp filter rule for syscall clone3"
			}),
			" で起動しない Jetson を前にして、悪いのがどの部品かを確かめ、修正版が手に入ることを先に見届けてから更新できるようになります。"
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
				"必要なもの：このページのターミナル。2021 年 11 月の Jetson（Ubuntu 18.04、arm64）で、",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker.io"
				}),
				" がちょうど更新されたところです。当時と同じバージョンの組み合わせなので、手元の Docker では動かしません。",
				createVNode(_components.code, {
					dir: "auto",
					children: "sudo"
				}),
				" の使えるユーザーと ",
				createVNode(_components.code, {
					dir: "auto",
					children: "curl"
				}),
				" はそろっています。実機に ",
				createVNode(_components.code, {
					dir: "auto",
					children: "curl"
				}),
				" がなければ、",
				createVNode(_components.code, {
					dir: "auto",
					children: "sudo apt install curl"
				}),
				" で入れてください。"
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
				"は残らず、apt の取得先が増え、NVIDIA のパッケージが新しくなります。"
			] }),
			"\n",
			createVNode(_components.li, { children: "残るもの：増えた取得先と新しいパッケージ。元に戻したいときは、ターミナルの「マシンを初期化」を押してください。" }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "version",
				children: "Docker のバージョンを見る"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#version",
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
					children: "# Docker のバージョンを見る"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "version" }),
		"\n",
		createVNode(_components.p, { children: [
			"20.10.7 という番号だけを見ると、問題が起きるはずの 20.10.10 より古く見えます。手がかりは、後ろの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "0ubuntu5"
			}),
			" です。Ubuntu は本家の番号を変えずに、必要な修正だけを取り込んで配ることがあり、これはその 5 回目の改訂にあたります。バージョンは、パッケージの番号まで見て初めて役に立ちます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "without-nvidia",
				children: "nvidia を外すと動く"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#without-nvidia",
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
					children: "# nvidia を外すと動く"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "without-nvidia" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime"
			}),
			" を付けなければ、コンテナは何事もなく動きます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "aarch64"
			}),
			" は 64 ビット ARM、つまり Jetson の CPU です。Docker 本体も、",
			createVNode(_components.a, {
				href: "/ja/glossary/#image",
				class: "hb-term",
				"data-term": "イメージ",
				"data-about": "コンテナの元になる、読み取り専用のファイルと設定の一式です。層を積み重ねてできています。",
				children: "イメージ"
			}),
			"も、",
			createVNode(_components.a, {
				href: "/ja/glossary/#kernel",
				class: "hb-term",
				"data-term": "カーネル",
				"data-about": "OS の中心です。プロセス、メモリ、デバイスを取り仕切り、コンテナの区切りもカーネルの機能でできています。",
				children: "カーネル"
			}),
			"も、ここまでに問題はないとわかりました。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "symptom",
				children: "nvidia を付けると失敗する"
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
					children: "# nvidia を付けると失敗する"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "symptom" }),
		"\n",
		createVNode(_components.p, { children: [
			"違いは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime nvidia"
			}),
			" だけなのに、起動の途中で断られました。長い文は、後ろから読むと筋が通ります。"
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "permission denied"
			}), "：断った理由。"] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "error adding seccomp filter rule for syscall clone3"
				}),
				"：断られた作業。",
				createVNode(_components.code, {
					dir: "auto",
					children: "clone3"
				}),
				" というシステムコールについてのルールを、",
				createVNode(_components.a, {
					href: "/ja/glossary/#seccomp",
					class: "hb-term",
					"data-term": "seccomp",
					"data-about": "プロセスが使ってよいシステムコールを絞るカーネルの機能です。Docker は、既定の一覧をコンテナに付けます。",
					children: "seccomp"
				}),
				"（システムコールの関所）に足そうとしていました。"
			] }),
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "starting container process caused"
			}), "：場面。プロセスを始める直前です。"] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "failed to create shim: OCI runtime create failed"
				}),
				"：通ってきた道。",
				createVNode(_components.a, {
					href: "/ja/glossary/#containerd",
					class: "hb-term",
					"data-term": "containerd",
					"data-about": "dockerd から頼まれて、コンテナの起動や終了を受け持つデーモンです。実際に起動する runc は、shim を通して呼びます。",
					children: "containerd"
				}),
				" から ",
				createVNode(_components.a, {
					href: "/ja/glossary/#runc",
					class: "hb-term",
					"data-term": "runc",
					"data-about": "Docker が初めから使う OCI ランタイムです。名前空間と cgroup を用意してプロセスを始め、自分は終わります。",
					children: "runc"
				}),
				" へ頼んだところで起きています。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "permission denied"
			}),
			" とありますが、ユーザーの権限とは関係ありません。もう ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo"
			}),
			" を付けて実行しています。",
			createVNode(_components.a, {
				href: "/ja/glossary/#exit-code",
				class: "hb-term",
				"data-term": "終了コード",
				"data-about": "終わったプロセスが残す数です。0 は無事、125 は Docker の失敗、137 は強制終了（128 + 9）を表します。",
				children: "終了コード"
			}),
			"が 126 なのも、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" コマンドがこの文字を見て「実行の許可がなかった」と受け取ったからです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "why",
				children: "どの部品が古いのか"
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
					children: "# どの部品が古いのか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "why" }),
		"\n",
		createVNode(_components.p, { children: [
			"登場する部品を並べました。新しい ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.io"
			}),
			" と、それを知らない古い NVIDIA の部品が同居しています。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"新しい ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.io"
			}),
			" は、既定の seccomp プロファイル（ルールの表）に「",
			createVNode(_components.code, {
				dir: "auto",
				children: "clone3"
			}),
			" には『そんなものはない』と答える」という一行を足しました。答えの番号は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "errnoRet"
			}),
			" という項目に書きます。ところが、古い ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" は、プロファイルを読んで書き直すときに、この知らない項目を落としてしまいます。番号を失った一行は、既定の動作と同じ意味になり、libseccomp は「既定と同じルールは足せない」と断ります。それが ",
			createVNode(_components.code, {
				dir: "auto",
				children: "permission denied"
			}),
			" の正体です。"
		] }),
		"\n",
		createVNode(_components.p, { children: "直し方は二つあります。ルールを壊さない新しい NVIDIA の部品にするか、ルールを足す前の古い Docker に戻すか。ここでは、先へ進むほうを選びます。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "add-repository",
				children: "実験用のリポジトリを足す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#add-repository",
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
					children: "# 実験用のリポジトリを足す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "add-repository" }),
		"\n",
		createVNode(_components.p, { children: [
			"一行に見えますが、四つの仕事が ",
			createVNode(_components.code, {
				dir: "auto",
				children: "&&"
			}),
			" でつながっています。"
		] }),
		"\n",
		createVNode(_components.ol, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/os-release"
				}),
				" を読み、",
				createVNode(_components.code, {
					dir: "auto",
					children: "ubuntu18.04"
				}),
				" という文字を作る。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"NVIDIA の署名鍵を apt に覚えさせる（",
				createVNode(_components.code, {
					dir: "auto",
					children: "OK"
				}),
				" と返ります）。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"ふだんの取得先を ",
				createVNode(_components.code, {
					dir: "auto",
					children: "sources.list.d"
				}),
				" に書く。修正版のためだけなら、なくてもかまいません（",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-docker2"
				}),
				" などがこちらにあります）。"
			] }),
			"\n",
			createVNode(_components.li, { children: "実験用（experimental）の取得先も書く。修正版があるのはこちらです。" }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "$(ARCH)"
		}), " はシェルではなく apt が読み替える印なので、そのまま書かれていて正解です。"] }),
		"\n",
		createVNode(_components.p, { children: [
			"いまの Ubuntu では ",
			createVNode(_components.code, {
				dir: "auto",
				children: "apt-key"
			}),
			" は非推奨で、鍵は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/apt/keyrings/"
			}),
			" に置き、取得先の行に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "signed-by="
			}),
			" で指定します。ここでは当時の手順のまま実行しています。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "update",
				children: "一覧を取り直す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#update",
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
					children: "# 一覧を取り直す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "update" }),
		"\n",
		createVNode(_components.p, { children: [
			"取得先を書き足しただけでは、apt はまだ中身を知りません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "Get:"
			}),
			" の行に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "experimental"
			}),
			" のアドレスが出ていれば、新しい一覧が届いています。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "candidate",
				children: "入るバージョンを先に確かめる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#candidate",
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
					children: "# 入るバージョンを先に確かめる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "candidate" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "apt show"
		}), " は、いまインストールしたら入るバージョン（候補）を見せます。見るのは三か所です。"] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "Version: 1.7.0~rc.1-1"
				}),
				"：修正版です。",
				createVNode(_components.code, {
					dir: "auto",
					children: "~"
				}),
				" は「それより前」を表す印で、正式な 1.7.0 が出れば自動的にそちらが新しいと判断されます。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "Breaks:"
				}),
				"：3.5.0-1 までの ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-container-runtime"
				}),
				" とは一緒に置けません。だから次の手順では、そちらも更新されます。"
			] }),
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "APT-Sources:"
			}), "：さきほど足した、実験用の取得先から来ることがわかります。"] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"当時の記録には、この間に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "APT-Manual-Installed: yes"
			}),
			" という行もあります。これは、表示しているバージョンがもう入っているときにだけ出る行なので、更新した後でもう一度打つと現れます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"ここに古いバージョンが出るなら、",
			createVNode(_components.a, {
				href: "/ja/glossary/#repository",
				class: "hb-term",
				"data-term": "リポジトリ",
				"data-about": "同じ名前でタグの違うイメージの集まりです。apt でパッケージを配る場所も、同じ名で呼びます。",
				children: "リポジトリ"
			}),
			"の追加か ",
			createVNode(_components.code, {
				dir: "auto",
				children: "apt update"
			}),
			" のどちらかが失敗しています。先へ進む前に戻ってください。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "install",
				children: "更新する"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#install",
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
					children: "# 更新する"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "install" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "The following packages will be upgraded:"
			}),
			" の下に、一緒に更新される仲間が並びます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "Setting up nvidia-container-toolkit (1.7.0~rc.1-1) ..."
			}),
			" の行が出れば成功です。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "-y"
			}),
			" は確認を省く指定です。実機では、はじめは付けずに実行し、何が変わるのかを読んでから ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Y"
			}),
			" と答えるほうが安全です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "mended",
				children: "直ったか確かめる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#mended",
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
		createVNode($$Step, { id: "mended" }),
		"\n",
		createVNode(_components.p, { children: [
			"さっきと同じ一行が通りました。Docker を再起動していないことにも目を留めてください。",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-runtime"
			}),
			" はコンテナを作るたびに呼ばれるプログラムなので、置き換えた次の回から新しいほうが使われます。"
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
		createVNode(_components.p, { children: "確認に使ったイメージを消します。取得先と新しいパッケージは残ります。古いものに戻すと、エラーも戻るからです。" }),
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
			createVNode(_components.li, { children: ["apt の読み方をもっと：", createVNode(_components.a, {
				href: "/ja/gpu/pin-packages/",
				children: "パッケージのバージョンを選んで固定する"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["なぜ壊れたのかを図で追う：", createVNode(_components.a, {
				href: "/ja/gpu/jetson-clone3/",
				children: "Jetson と clone3"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"もう一つの直し方：",
				createVNode(_components.a, {
					href: "/ja/runbooks/jetson-pin-older-docker/",
					children: "古い Docker を選んで固定する"
				}),
				"（手順書）"
			] }),
			"\n",
			createVNode(_components.li, { children: ["エラーの解説：", createVNode(_components.a, {
				href: "/ja/errors/seccomp-clone3-nvidia/",
				children: "clone3 の seccomp ルールを追加できない"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["別の文面で失敗するとき：", createVNode(_components.a, {
				href: "/ja/errors/gpu-unknown-runtime-nvidia/",
				children: "unknown or invalid runtime name: nvidia"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"エラーに出てきた ",
				createVNode(_components.a, {
					href: "/ja/glossary/#shim",
					class: "hb-term",
					"data-term": "shim",
					"data-about": "コンテナごとに残り、入出力と終了コードを受け持つ小さなプログラムです。おかげで、dockerd が止まってもコンテナは動き続けられます。",
					children: "shim"
				}),
				" と runc の役割：",
				createVNode(_components.a, {
					href: "/ja/engine/dockerd-containerd-runc/",
					children: "dockerd から runc まで"
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
	"title": "Jetson で clone3 のエラーを直す",
	"description": "--runtime nvidia を付けたときだけ失敗する Jetson を再現し、実験用リポジトリの nvidia-container-toolkit に更新して直します。",
	"sidebar": { "order": 5 },
	"level": "intermediate",
	"minutes": 15,
	"topics": ["gpu"],
	"tags": [
		"Jetson",
		"NVIDIA",
		"clone3",
		"seccomp",
		"nvidia-container-toolkit",
		"apt",
		"apt-key",
		"apt show",
		"JetPack"
	],
	"related": [
		"gpu/jetson-clone3",
		"gpu/pin-packages",
		"errors/seccomp-clone3-nvidia",
		"errors/gpu-unknown-runtime-nvidia",
		"runbooks/jetson-pin-older-docker"
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
			"slug": "version",
			"text": "Docker のバージョンを見る"
		},
		{
			"depth": 2,
			"slug": "without-nvidia",
			"text": "nvidia を外すと動く"
		},
		{
			"depth": 2,
			"slug": "symptom",
			"text": "nvidia を付けると失敗する"
		},
		{
			"depth": 2,
			"slug": "why",
			"text": "どの部品が古いのか"
		},
		{
			"depth": 2,
			"slug": "add-repository",
			"text": "実験用のリポジトリを足す"
		},
		{
			"depth": 2,
			"slug": "update",
			"text": "一覧を取り直す"
		},
		{
			"depth": 2,
			"slug": "candidate",
			"text": "入るバージョンを先に確かめる"
		},
		{
			"depth": 2,
			"slug": "install",
			"text": "更新する"
		},
		{
			"depth": 2,
			"slug": "mended",
			"text": "直ったか確かめる"
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
var url = "runbooks/jetson-clone3/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/jetson-clone3/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/jetson-clone3/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
