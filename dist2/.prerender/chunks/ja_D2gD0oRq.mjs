import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/layers-grow/ja.mdx
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
			"終わるころには、「",
			createVNode(_components.a, {
				href: "/ja/glossary/#layer",
				class: "hb-term",
				"data-term": "レイヤー",
				"data-about": "イメージを形づくる、ファイルの変更ひとまとまりです。層とも書きます。同じものは、いくつのイメージで使ってもディスクに一つです。",
				children: "レイヤー"
			}),
			"」が比喩ではなく、",
			createVNode(_components.a, {
				href: "/ja/glossary/#host",
				class: "hb-term",
				"data-term": "ホスト",
				"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
				children: "ホスト"
			}),
			"にある本物のフォルダーだとわかります。消したはずのファイルが",
			createVNode(_components.a, {
				href: "/ja/glossary/#image",
				class: "hb-term",
				"data-term": "イメージ",
				"data-about": "コンテナの元になる、読み取り専用のファイルと設定の一式です。層を積み重ねてできています。",
				children: "イメージ"
			}),
			"の大きさに残る理由も、自分の目で確かめられます。"
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
				"必要なもの：Docker の動く Linux で、",
				createVNode(_components.a, {
					href: "/ja/glossary/#storage-driver",
					class: "hb-term",
					"data-term": "ストレージドライバー",
					"data-about": "イメージの層を重ねて、一つのルートに見せる dockerd の部品です。いまのものは、たいてい overlay2 です。",
					children: "ストレージドライバー"
				}),
				"が ",
				createVNode(_components.code, {
					dir: "auto",
					children: "overlay2"
				}),
				" のもの。",
				createVNode(_components.code, {
					dir: "auto",
					children: "sudo"
				}),
				" を使います。Docker 29 から新しく入れた環境は ",
				createVNode(_components.a, {
					href: "/ja/glossary/#containerd",
					class: "hb-term",
					"data-term": "containerd",
					"data-about": "dockerd から頼まれて、コンテナの起動や終了を受け持つデーモンです。実際に起動する runc は、shim を通して呼びます。",
					children: "containerd"
				}),
				" のイメージストアを使うので、置き場所が違います。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：フォルダー ",
				createVNode(_components.code, {
					dir: "auto",
					children: "~/hatoba-layers"
				}),
				"、イメージ ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-layers"
				}),
				"（",
				createVNode(_components.a, {
					href: "/ja/glossary/#tag",
					class: "hb-term",
					"data-term": "タグ",
					"data-about": "イメージの名前の `:` の後ろに書く、バージョンなどの目印です。書かなければ `latest` で、最新という意味ではありません。",
					children: "タグ"
				}),
				"三つ）、",
				createVNode(_components.a, {
					href: "/ja/glossary/#container",
					class: "hb-term",
					"data-term": "コンテナ",
					"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
					children: "コンテナ"
				}),
				" ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-one"
				}),
				" と ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-two"
				}),
				"。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"残るもの：最後にすべて消します。取ってきた ",
				createVNode(_components.code, {
					dir: "auto",
					children: "alpine"
				}),
				" も消します。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "base",
				children: "土台は一枚"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#base",
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
					children: "# 土台は一枚"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "base" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker history"
			}),
			" は二行ですが、レイヤーは一枚です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "CMD"
			}),
			" の行は 0B で、ファイルを変えていません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "RootFS.Layers"
			}),
			" に並ぶ",
			createVNode(_components.a, {
				href: "/ja/glossary/#digest",
				class: "hb-term",
				"data-term": "ダイジェスト",
				"data-about": "中身から計算した、`sha256:` で始まる値です。タグは付け替えられますが、ダイジェストが同じなら、中身もいつも同じです。",
				children: "ダイジェスト"
			}),
			"が、本物のレイヤーの一覧です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "on-the-host",
				children: "ホストの上のレイヤー"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#on-the-host",
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
					children: "# ホストの上のレイヤー"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "on-the-host" }),
		"\n",
		createVNode(_components.p, { children: [
			"レイヤーごとに一つ、フォルダーがあります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "diff"
			}),
			" の中が、そのレイヤーのファイルです。いまは Alpine Linux の一式だけが見えます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "l"
			}),
			" には、長い名前を縮めるためのシンボリックリンクが入っています。"
		] }),
		"\n",
		createVNode(_components.p, { children: "ここは見るだけにしてください。書き換えると、そのレイヤーを使うすべてのイメージとコンテナが壊れます。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "build",
				children: "三つの命令でビルドする"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#build",
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
					children: "# 三つの命令でビルドする"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "build" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "RUN"
			}),
			"、",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENV"
			}),
			"、",
			createVNode(_components.code, {
				dir: "auto",
				children: "COPY"
			}),
			" を一つずつ書きました。何枚増えるでしょうか。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "history",
				children: "増えたのは二枚"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#history",
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
					children: "# 増えたのは二枚"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "history" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "history"
			}),
			" には三行増えましたが、レイヤーは 3 枚、つまり増えたのは二枚です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENV"
			}),
			" はファイルを変えないので、設定に書き足されただけです。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"一枚目のダイジェストは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "alpine"
			}),
			" と同じです。コピーしたのではなく、同じレイヤーを指しています。ホストのフォルダーも三つです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "container",
				children: "コンテナの分が加わる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#container",
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
					children: "# コンテナの分が加わる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "container" }),
		"\n",
		createVNode(_components.p, { children: [
			"コンテナを一つ作ると、フォルダーが二つ増えました。一つはコンテナのレイヤー（",
			createVNode(_components.a, {
				href: "/ja/glossary/#writable-layer",
				class: "hb-term",
				"data-term": "書き込み層",
				"data-about": "コンテナごとに、イメージの上に重ねる層です。中で書いたものはここに入り、コンテナと一緒に消えます。",
				children: "書き込み層"
			}),
			"）で、もう一つ（名前が ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-init"
			}),
			" で終わる）には ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/hosts"
			}),
			" などを重ねるための空のファイルが入っています。"
		] }),
		"\n",
		createVNode(_components.p, { children: "コンテナのレイヤーはまだ空です。だから、コンテナを作るのは一瞬で済みます。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "write",
				children: "書く、変える、消す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#write",
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
					children: "# 書く、変える、消す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "write" }),
		"\n",
		createVNode(_components.p, { children: [
			"三通りの変更をしました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker diff"
			}),
			" の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "A"
			}),
			" は追加、",
			createVNode(_components.code, {
				dir: "auto",
				children: "C"
			}),
			" は変更、",
			createVNode(_components.code, {
				dir: "auto",
				children: "D"
			}),
			" は削除です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "seen-from-the-host",
				children: "ホストから見ると"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#seen-from-the-host",
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
		createVNode($$Step, { id: "seen-from-the-host" }),
		"\n",
		createVNode(_components.p, { children: "コンテナのレイヤーにファイルが現れました。" }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "new.txt"
			}), " は、新しいファイルです。"] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "one.txt"
				}),
				" は、下のレイヤーから",
				createVNode(_components.strong, { children: "丸ごと写されて" }),
				"から書き足されています。この仕組みを",
				createVNode(_components.a, {
					href: "/ja/glossary/#copy-on-write",
					class: "hb-term",
					"data-term": "コピーオンライト",
					"data-about": "下の層のファイルを、書き換えるときに初めて、上の書き込み層へ丸ごと写す仕組みです。だから元のイメージは変わりません。",
					children: "コピーオンライト"
				}),
				"と呼びます。一行足しただけでも、大きなファイルなら全体が写されます。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "two.txt"
				}),
				" は、種類が ",
				createVNode(_components.code, {
					dir: "auto",
					children: "c"
				}),
				"、番号が ",
				createVNode(_components.code, {
					dir: "auto",
					children: "0, 0"
				}),
				" の特別なファイルです。「下にあっても、ないことにする」という目印で、ホワイトアウトと呼びます。下のレイヤーの ",
				createVNode(_components.code, {
					dir: "auto",
					children: "two.txt"
				}),
				" は消えていません。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "another-container",
				children: "もう一つのコンテナ"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#another-container",
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
					children: "# もう一つのコンテナ"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "another-container" }),
		"\n",
		createVNode(_components.p, { children: [
			"同じイメージから作った ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-two"
			}),
			" には、一つ目の変更が何も見えません。変更はすべて ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hatoba-one"
			}),
			" のレイヤーにあり、イメージは変わっていないからです。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "SIZE"
			}),
			" の左がそのコンテナのレイヤーの大きさ、",
			createVNode(_components.code, {
				dir: "auto",
				children: "virtual"
			}),
			" が共有しているイメージを足した大きさです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "commit",
				children: "コミットは一枚重ねる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#commit",
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
					children: "# コミットは一枚重ねる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "commit" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "docker commit"
		}), " は、コンテナのレイヤーを読み取り専用にして、イメージのいちばん上に重ねます。3 枚が 4 枚になりました。"] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "history"
			}),
			" のいちばん上の行を見てください。",
			createVNode(_components.code, {
				dir: "auto",
				children: "sleep 1h"
			}),
			" としか書かれていません。中で何をしたのかは、どこにも記録されません。だから、作り直せるイメージには ",
			createVNode(_components.a, {
				href: "/ja/glossary/#dockerfile",
				class: "hb-term",
				"data-term": "Dockerfile",
				"data-about": "イメージの作り方を、上から順に書いたファイルです。",
				children: "Dockerfile"
			}),
			" のほうが向いています。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "from-the-commit",
				children: "重ねたものから動かす"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#from-the-commit",
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
					children: "# 重ねたものから動かす"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "from-the-commit" }),
		"\n",
		createVNode(_components.p, { children: [
			"新しいイメージには変更が入り、元のイメージは元のままです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "two.txt"
			}),
			" は見えませんが、下のレイヤーには残っています。",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker save"
			}),
			" で取り出せば、だれでも読めます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "nothing-shrinks",
				children: "消しても小さくならない"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#nothing-shrinks",
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
					children: "# 消しても小さくならない"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "nothing-shrinks" }),
		"\n",
		createVNode(_components.p, { children: [
			"10 MB のファイルを作り、次の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "RUN"
			}),
			" で消しました。消した行は 0B で、10 MB はそのまま残っています。上のレイヤーにできるのは、隠すことだけです。作るのと消すのを一つの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "RUN"
			}),
			" にすれば、はじめから入りません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "shared",
				children: "共有しているのはどれだけか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#shared",
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
					children: "# 共有しているのはどれだけか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "shared" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "SHARED SIZE"
			}),
			" はほかのイメージと分け合っている分、",
			createVNode(_components.code, {
				dir: "auto",
				children: "UNIQUE SIZE"
			}),
			" はそのイメージを消したら空く分です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker images"
			}),
			" の大きさを足し合わせても、ディスクの使用量にはなりません。"
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
			"コンテナを消すとそのレイヤーが、イメージを消すと、ほかに使うもののないレイヤーが消えます。手元の ",
			createVNode(_components.a, {
				href: "/ja/glossary/#buildkit",
				class: "hb-term",
				"data-term": "BuildKit",
				"data-about": "いまの `docker build` の中身です。要らない段を飛ばし、独立した段は並べて進めます。Linux の Docker では 23.0 から既定になりました。",
				children: "BuildKit"
			}),
			" では、ビルドのキャッシュが押さえているレイヤーは残ります。消すのは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker builder prune"
			}),
			" です。"
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
			createVNode(_components.li, { children: ["図と言葉で：", createVNode(_components.a, {
				href: "/ja/basics/image-layers/",
				children: "イメージのレイヤー"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["小さく作る：", createVNode(_components.a, {
				href: "/ja/basics/build-well/",
				children: "よいビルドの書き方"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["消えては困るデータの置き場所：", createVNode(_components.a, {
				href: "/ja/volumes/where-data-lives/",
				children: "データの置き場所"
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
	"title": "レイヤーが重なるのを見る",
	"description": "ビルド、書き込み、コミットのたびにレイヤーがどう増えるかを、history、diff、inspect とホストの /var/lib/docker/overlay2 の両側から見ます。",
	"sidebar": { "order": 10.6 },
	"level": "intermediate",
	"minutes": 15,
	"topics": ["basics", "build"],
	"tags": [
		"レイヤー",
		"overlay2",
		"docker history",
		"docker diff",
		"docker commit",
		"RootFS.Layers",
		"コピーオンライト",
		"ホワイトアウト",
		"ディスク"
	],
	"related": [
		"basics/image-layers",
		"basics/build-well",
		"runbooks/dockerfile-every-instruction",
		"volumes/where-data-lives"
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
			"slug": "base",
			"text": "土台は一枚"
		},
		{
			"depth": 2,
			"slug": "on-the-host",
			"text": "ホストの上のレイヤー"
		},
		{
			"depth": 2,
			"slug": "build",
			"text": "三つの命令でビルドする"
		},
		{
			"depth": 2,
			"slug": "history",
			"text": "増えたのは二枚"
		},
		{
			"depth": 2,
			"slug": "container",
			"text": "コンテナの分が加わる"
		},
		{
			"depth": 2,
			"slug": "write",
			"text": "書く、変える、消す"
		},
		{
			"depth": 2,
			"slug": "seen-from-the-host",
			"text": "ホストから見ると"
		},
		{
			"depth": 2,
			"slug": "another-container",
			"text": "もう一つのコンテナ"
		},
		{
			"depth": 2,
			"slug": "commit",
			"text": "コミットは一枚重ねる"
		},
		{
			"depth": 2,
			"slug": "from-the-commit",
			"text": "重ねたものから動かす"
		},
		{
			"depth": 2,
			"slug": "nothing-shrinks",
			"text": "消しても小さくならない"
		},
		{
			"depth": 2,
			"slug": "shared",
			"text": "共有しているのはどれだけか"
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
var url = "runbooks/layers-grow/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/layers-grow/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/layers-grow/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
