import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/dockerfile-every-instruction/ja.mdx
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
		svg: "svg",
		ul: "ul"
	}, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: [
			"終わるころには、",
			createVNode(_components.a, {
				href: "/ja/glossary/#dockerfile",
				class: "hb-term",
				"data-term": "Dockerfile",
				"data-about": "イメージの作り方を、上から順に書いたファイルです。",
				children: "Dockerfile"
			}),
			" のどの行が",
			createVNode(_components.a, {
				href: "/ja/glossary/#image",
				class: "hb-term",
				"data-term": "イメージ",
				"data-about": "コンテナの元になる、読み取り専用のファイルと設定の一式です。層を積み重ねてできています。",
				children: "イメージ"
			}),
			"のどこに表れるのかを、コマンド一つで示せるようになります。ビルドが通っただけで「できた」と思わず、結果を見に行く習慣も身につきます。"
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
				"必要なもの：Docker の動く Linux。手元で試すなら、",
				createVNode(_components.code, {
					dir: "auto",
					children: "ubuntu:24.04"
				}),
				" と ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ubuntu:22.04"
				}),
				" を取りに行ける",
				createVNode(_components.a, {
					href: "/ja/glossary/#network",
					class: "hb-term",
					"data-term": "ネットワーク",
					"data-about": "コンテナ同士を、またコンテナと外とをつなぐ通り道です。同じネットワークにいるコンテナだけが、じかに話せます。",
					children: "ネットワーク"
				}),
				"が要ります。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：フォルダー ",
				createVNode(_components.code, {
					dir: "auto",
					children: "~/hatoba-every"
				}),
				"、イメージ ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-every"
				}),
				" と ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-child"
				}),
				"、",
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
					children: "hatoba-box"
				}),
				"。"
			] }),
			"\n",
			createVNode(_components.li, { children: "残るもの：最後にすべて消します。手元の Docker では、ビルドのキャッシュだけが残ります。" }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "files",
				children: "材料をそろえる"
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
					children: "# 材料をそろえる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "files" }),
		"\n",
		createVNode(_components.p, { children: [
			"ビルドに渡すファイルを二つ用意します。一つは普通のテキスト、もう一つは tar のアーカイブです。アーカイブにする理由は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "ADD"
			}),
			" のところでわかります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "recipe",
				children: "Dockerfile を書く"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#recipe",
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
					children: "# Dockerfile を書く"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "recipe" }),
		"\n",
		createVNode(_components.p, { children: [
			"命令を一つの Dockerfile に詰め込みました。ふだんの Dockerfile はもっと短くて構いません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "MAINTAINER"
			}),
			" がないのは、廃止予定だからです。作った人の名前は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "LABEL"
			}),
			" に書きます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "ARG"
			}),
			" だけが ",
			createVNode(_components.code, {
				dir: "auto",
				children: "FROM"
			}),
			" より上にあることに注目してください。",
			createVNode(_components.code, {
				dir: "auto",
				children: "FROM"
			}),
			" の中で使う値は、ここに書きます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "build",
				children: "ビルドする"
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
					children: "# ビルドする"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "build" }),
		"\n",
		createVNode(_components.p, { children: [
			"最後の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "."
			}),
			" が、ビルドに渡すフォルダー（コンテキスト）です。忘れると ",
			createVNode(_components.code, {
				dir: "auto",
				children: "requires exactly 1 argument"
			}),
			" と断られます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "RUN [\"pwd\"]"
			}),
			" は、ビルド中に一度だけ動いて ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/srv/app"
			}),
			" と出力しました。すぐ上の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "WORKDIR"
			}),
			" が効いています。ログを ",
			createVNode(_components.code, {
				dir: "auto",
				children: "build.log"
			}),
			" に取っておくと、あとから読み返せます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "pwd-and-release",
				children: "場所、リリース、ユーザー"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#pwd-and-release",
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
					children: "# 場所、リリース、ユーザー"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "pwd-and-release" }),
		"\n",
		createVNode(_components.p, { children: [
			"コンテナで ",
			createVNode(_components.code, {
				dir: "auto",
				children: "pwd"
			}),
			" を動かすと ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/srv/app"
			}),
			"、リリースは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ARG"
			}),
			" の既定値の 24.04、ユーザーの番号は 1000 です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "WORKDIR"
			}),
			" も ",
			createVNode(_components.code, {
				dir: "auto",
				children: "USER"
			}),
			" も、ビルドのときだけでなく、起動したあとにも効きます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "--entrypoint"
			}),
			" を付けたのは、このイメージには ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENTRYPOINT"
			}),
			" があり、そのままでは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "echo"
			}),
			" しか動かないからです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "box",
				children: "調べるためのコンテナ"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#box",
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
					children: "# 調べるためのコンテナ"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "box" }),
		"\n",
		createVNode(_components.p, { children: [
			"ここからは、動いているコンテナを一つ置いて調べます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "-P"
			}),
			" は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "EXPOSE"
			}),
			" に書いたポートをすべて、空いている",
			createVNode(_components.a, {
				href: "/ja/glossary/#host",
				class: "hb-term",
				"data-term": "ホスト",
				"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
				children: "ホスト"
			}),
			"のポートにつなぐ指定です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "volume",
				children: "ボリュームの中身"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#volume",
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
					children: "# ボリュームの中身"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "volume" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "VOLUME /myvol"
			}),
			" があるので、起動するたびに",
			createVNode(_components.a, {
				href: "/ja/glossary/#anonymous-volume",
				class: "hb-term",
				"data-term": "匿名ボリューム",
				"data-about": "名前を付けずに作られ、長い ID で呼ばれるボリュームです。コンテナを `--rm` で動かしていれば、終わるときに一緒に消えます。",
				children: "名前のないボリューム"
			}),
			"が一つ作られ、イメージの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/myvol"
			}),
			" の中身がそこへコピーされます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "greeting"
			}),
			" が読めるのはそのためです。"
		] }),
		"\n",
		createVNode(_components.p, { children: "名前は 64 桁の数字でした。だれのデータだったのか、あとからは見分けがつきません。残したいデータには、起動するときに自分で名前を付けます。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "env-and-files",
				children: "環境変数とファイル"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#env-and-files",
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
					children: "# 環境変数とファイル"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "env-and-files" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "index.html"
			}),
			" が、tar から取り出されて置かれています。",
			createVNode(_components.code, {
				dir: "auto",
				children: "ADD"
			}),
			" は、手元の tar を展開して置くからです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "COPY"
			}),
			" は展開しません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "COPY"
			}),
			" した ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sample.txt"
			}),
			" の持ち主は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "--chown"
			}),
			" に書いた 1000 です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "ports",
				children: "ポート"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#ports",
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
					children: "# ポート"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "ports" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "EXPOSE 80"
			}),
			" は「このプログラムは 80 番で待つ」という覚え書きで、それだけでは外から届きません。つないだのは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-P"
			}),
			" です。番号を自分で決めるなら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-p 8080:80"
			}),
			" とします。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "labels",
				children: "ラベル"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#labels",
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
					children: "# ラベル"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "labels" }),
		"\n",
		createVNode(_components.p, { children: "三行に分けて書いたラベルが入っています。二つ目のコマンドのように、ラベルでイメージを選び出せます。" }),
		"\n",
		createVNode(_components.p, { children: [
			"イメージを調べるのは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker image inspect イメージ"
			}),
			" です。コンテナの ID を渡しても見つかりません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "health-and-stop",
				children: "ヘルスチェックと、止めるときのシグナル"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#health-and-stop",
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
					children: "# ヘルスチェックと、止めるときのシグナル"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "health-and-stop" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "HEALTHCHECK"
			}),
			" のコマンドが 2 秒おきに動き、0 で終われば ",
			createVNode(_components.code, {
				dir: "auto",
				children: "healthy"
			}),
			" になります。起動した直後は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "starting"
			}),
			" です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "STOPSIGNAL"
			}),
			" は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker stop"
			}),
			" が最初に送る",
			createVNode(_components.a, {
				href: "/ja/glossary/#signal",
				class: "hb-term",
				"data-term": "シグナル",
				"data-about": "プロセスに送る、短い合図です。SIGTERM は「終わってください」、SIGKILL は強制終了、SIGHUP はよく設定の読み直しに使います。",
				children: "シグナル"
			}),
			"です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "cmd-and-entrypoint",
				children: "ENTRYPOINT と CMD"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#cmd-and-entrypoint",
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
					children: "# ENTRYPOINT と CMD"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "cmd-and-entrypoint" }),
		"\n",
		createVNode(_components.p, { children: [
			"何も足さなければ ",
			createVNode(_components.code, {
				dir: "auto",
				children: "hello world"
			}),
			"、足せば ",
			createVNode(_components.code, {
				dir: "auto",
				children: "world"
			}),
			" だけが入れ替わります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENTRYPOINT"
			}),
			" は動かすもの、",
			createVNode(_components.code, {
				dir: "auto",
				children: "CMD"
			}),
			" は入れ替えのきく引数、と分担しています。",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENTRYPOINT"
			}),
			" ごと替えるには ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--entrypoint"
			}),
			" を使います。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "onbuild",
				children: "ONBUILD"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#onbuild",
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
					children: "# ONBUILD"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "onbuild" }),
		"\n",
		createVNode(_components.p, { children: [
			"子の Dockerfile は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "FROM"
			}),
			" の一行だけです。それでも ",
			createVNode(_components.code, {
				dir: "auto",
				children: "note.txt"
			}),
			" が入りました。親の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ONBUILD"
			}),
			" に書いた ",
			createVNode(_components.code, {
				dir: "auto",
				children: "COPY"
			}),
			" が、子のビルドで動いたのです。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"便利ですが、子の Dockerfile を読んでも何が起きるかわかりません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "note.txt"
			}),
			" がなければ、書いた覚えのない行でビルドが止まります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "arg",
				children: "ARG を変えて作り直す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#arg",
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
					children: "# ARG を変えて作り直す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "arg" }),
		"\n",
		createVNode(_components.p, { children: [
			"Dockerfile に触れずに、土台だけを 22.04 に替えました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "ARG"
			}),
			" は、ビルドの間だけの値です。起動してからも使う値は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ENV"
			}),
			" に書きます。"
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
			createVNode(_components.code, {
				dir: "auto",
				children: "docker rm"
			}),
			" の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-v"
			}),
			" は、そのコンテナの名前のないボリュームも一緒に消す指定です。付け忘れると、64 桁の名前の",
			createVNode(_components.a, {
				href: "/ja/glossary/#volume",
				class: "hb-term",
				"data-term": "ボリューム",
				"data-about": "Docker が名前を付けて管理する、データの置き場所です。コンテナを消しても残ります。",
				children: "ボリューム"
			}),
			"がたまっていきます。"
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
			createVNode(_components.li, { children: ["命令ごとの落とし穴：", createVNode(_components.a, {
				href: "/ja/basics/dockerfile/",
				children: "Dockerfile の命令"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["速く、小さく、安全に：", createVNode(_components.a, {
				href: "/ja/basics/build-well/",
				children: "よいビルドの書き方"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"命令が",
				createVNode(_components.a, {
					href: "/ja/glossary/#layer",
					class: "hb-term",
					"data-term": "レイヤー",
					"data-about": "イメージを形づくる、ファイルの変更ひとまとまりです。層とも書きます。同じものは、いくつのイメージで使ってもディスクに一つです。",
					children: "レイヤー"
				}),
				"になるところを見る：",
				createVNode(_components.a, {
					href: "/ja/runbooks/layers-grow/",
					children: "レイヤーが重なるのを見る"
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
	"title": "Dockerfile の命令を一つずつ確かめる",
	"description": "命令を一通り書いた Dockerfile をビルドし、作業フォルダー、ボリューム、環境変数、ポート、ラベルが書いたとおりになったかを、一つずつ自分で確かめます。",
	"sidebar": { "order": 10.3 },
	"level": "beginner",
	"minutes": 15,
	"topics": ["basics", "build"],
	"tags": [
		"Dockerfile",
		"docker build",
		"FROM",
		"RUN",
		"COPY",
		"ADD",
		"ENV",
		"EXPOSE",
		"VOLUME",
		"WORKDIR",
		"USER",
		"ONBUILD",
		"CMD",
		"ENTRYPOINT",
		"LABEL",
		"ARG",
		"HEALTHCHECK"
	],
	"related": [
		"basics/dockerfile",
		"basics/build-well",
		"runbooks/layers-grow",
		"runbooks/drill-build-run-nonzero"
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
			"slug": "files",
			"text": "材料をそろえる"
		},
		{
			"depth": 2,
			"slug": "recipe",
			"text": "Dockerfile を書く"
		},
		{
			"depth": 2,
			"slug": "build",
			"text": "ビルドする"
		},
		{
			"depth": 2,
			"slug": "pwd-and-release",
			"text": "場所、リリース、ユーザー"
		},
		{
			"depth": 2,
			"slug": "box",
			"text": "調べるためのコンテナ"
		},
		{
			"depth": 2,
			"slug": "volume",
			"text": "ボリュームの中身"
		},
		{
			"depth": 2,
			"slug": "env-and-files",
			"text": "環境変数とファイル"
		},
		{
			"depth": 2,
			"slug": "ports",
			"text": "ポート"
		},
		{
			"depth": 2,
			"slug": "labels",
			"text": "ラベル"
		},
		{
			"depth": 2,
			"slug": "health-and-stop",
			"text": "ヘルスチェックと、止めるときのシグナル"
		},
		{
			"depth": 2,
			"slug": "cmd-and-entrypoint",
			"text": "ENTRYPOINT と CMD"
		},
		{
			"depth": 2,
			"slug": "onbuild",
			"text": "ONBUILD"
		},
		{
			"depth": 2,
			"slug": "arg",
			"text": "ARG を変えて作り直す"
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
var url = "runbooks/dockerfile-every-instruction/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
