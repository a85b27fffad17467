import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/install-docker-ubuntu/ja.mdx
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
		ol: "ol",
		p: "p",
		path: "path",
		pre: "pre",
		script: "script",
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
			"終わるころには、何も入っていない Ubuntu に ",
			createVNode(_components.a, {
				href: "/ja/glossary/#docker-engine",
				class: "hb-term",
				"data-term": "Docker Engine",
				"data-about": "dockerd と API、`docker` コマンドを合わせた呼び名です。Docker Desktop は、これを仮想マシンの中で動かします。",
				children: "Docker Engine"
			}),
			" を入れられるようになります。公式の手順を写すだけでなく、どの行が何のためにあり、抜かすと何が起きるのかまで言えるようになります。"
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
				"必要なもの：",
				createVNode(_components.code, {
					dir: "auto",
					children: "sudo"
				}),
				" を使えるユーザーと、Docker の入っていない Ubuntu 24.04。このページの中にあるので、手元のマシンには触れません。"
			] }),
			"\n",
			createVNode(_components.li, { children: "作るもの：apt の鍵と取得先のファイルが一つずつ。" }),
			"\n",
			createVNode(_components.li, { children: [
				"残るもの：入れた Docker のパッケージと、apt の鍵と取得先。取り除き方は",
				createVNode(_components.a, {
					href: "/ja/basics/install-ubuntu/#remove",
					children: "ノート"
				}),
				"にあります。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "machine",
				children: "どんなマシンか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#machine",
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
					children: "# どんなマシンか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "machine" }),
		"\n",
		createVNode(_components.p, { children: [
			"Docker の",
			createVNode(_components.a, {
				href: "/ja/glossary/#repository",
				class: "hb-term",
				"data-term": "リポジトリ",
				"data-about": "同じ名前でタグの違うイメージの集まりです。apt でパッケージを配る場所も、同じ名で呼びます。",
				children: "リポジトリ"
			}),
			"は、コード名（",
			createVNode(_components.code, {
				dir: "auto",
				children: "noble"
			}),
			"）と CPU（",
			createVNode(_components.code, {
				dir: "auto",
				children: "amd64"
			}),
			"）ごとに分かれています。この二つが、あとで取得先の行に入ります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" は、まだありません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "old-line",
				children: "古い手順の一行"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#old-line",
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
					children: "# 古い手順の一行"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "old-line" }),
		"\n",
		createVNode(_components.p, { children: [
			"以前の手順書は、この一行から始まっていました。いまの Ubuntu には ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" という名前も ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker-engine"
			}),
			" という名前もなく、apt は",
			createVNode(_components.strong, { children: "一つでも知らない名前があると、何もせずに終わります" }),
			"（",
			createVNode(_components.a, {
				href: "/ja/glossary/#exit-code",
				class: "hb-term",
				"data-term": "終了コード",
				"data-about": "終わったプロセスが残す数です。0 は無事、125 は Docker の失敗、137 は強制終了（128 + 9）を表します。",
				children: "終了コード"
			}),
			" 100）。もし ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.io"
			}),
			" が入っていたら、消したつもりで残ってしまうところでした。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "old-packages",
				children: "先に入っているものを外す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#old-packages",
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
					children: "# 先に入っているものを外す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "old-packages" }),
		"\n",
		createVNode(_components.p, { children: "そこで、一つずつ渡します。ここに並ぶのは Ubuntu が配る Docker とその仲間で、Docker 社のパッケージと同じ場所に同じファイルを置くため、混ぜられません。「入っていないから消さない」と返ってくれば、それでかまいません。" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.a, {
				href: "/ja/glossary/#image",
				class: "hb-term",
				"data-term": "イメージ",
				"data-about": "コンテナの元になる、読み取り専用のファイルと設定の一式です。層を積み重ねてできています。",
				children: "イメージ"
			}),
			"や",
			createVNode(_components.a, {
				href: "/ja/glossary/#volume",
				class: "hb-term",
				"data-term": "ボリューム",
				"data-about": "Docker が名前を付けて管理する、データの置き場所です。コンテナを消しても残ります。",
				children: "ボリューム"
			}),
			"の入った ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/var/lib/docker"
			}),
			" は、パッケージを外しても残ります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "prerequisites",
				children: "道具をそろえる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#prerequisites",
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
					children: "# 道具をそろえる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "prerequisites" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "curl"
			}),
			" は鍵を取るため、",
			createVNode(_components.code, {
				dir: "auto",
				children: "ca-certificates"
			}),
			" は取り先が本物の Docker 社だと HTTPS で確かめるために使います。古い手順にある ",
			createVNode(_components.code, {
				dir: "auto",
				children: "gnupg"
			}),
			" と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "lsb-release"
			}),
			" は、この書き方では要りません。鍵を変換せず、コード名を ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/os-release"
			}),
			" から取るからです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "key",
				children: "鍵を置く"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#key",
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
					children: "# 鍵を置く"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "key" }),
		"\n",
		createVNode(_components.ol, { children: [
			"\n",
			createVNode(_components.li, { children: "鍵を置くフォルダーを、だれでも読める権限（0755）で作ります。" }),
			"\n",
			createVNode(_components.li, { children: [
				"鍵を取ってきます。",
				createVNode(_components.code, {
					dir: "auto",
					children: "-f"
				}),
				" は、失敗したときに「エラーの画面」を鍵として保存しないためのものです。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"だれでも読めるようにします。apt は確認の仕事を ",
				createVNode(_components.code, {
					dir: "auto",
					children: "_apt"
				}),
				" という別のユーザーにさせるので、",
				createVNode(_components.a, {
					href: "/ja/glossary/#root",
					class: "hb-term",
					"data-term": "root",
					"data-about": "何でもできるユーザーで、番号は 0 です。指定しなければコンテナの中も root ですが、できることは減らされています。",
					children: "root"
				}),
				" しか読めない鍵は使えません。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"最後の一行で指紋を見ます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "9DC8 5822 9FC7 DD38 854A E2D8 8D81 803C 0EBF CD88"
			}),
			" なら、Docker 社の鍵です。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"昔の手順は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "apt-key add"
			}),
			" や ",
			createVNode(_components.code, {
				dir: "auto",
				children: "gpg --dearmor"
			}),
			" を使っていました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "apt-key"
			}),
			" の鍵はすべての取得先に効いてしまうため非推奨になり、変換のほうは、いまの apt が ",
			createVNode(_components.code, {
				dir: "auto",
				children: ".asc"
			}),
			" をそのまま読めるので要りません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "forgotten",
				children: "鍵だけでは入らない"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#forgotten",
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
					children: "# 鍵だけでは入らない"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "forgotten" }),
		"\n",
		createVNode(_components.p, { children: [
			"鍵を置いて ",
			createVNode(_components.code, {
				dir: "auto",
				children: "apt-get update"
			}),
			" をしたのに、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker-ce"
			}),
			" は見つかりません。鍵は「信じてよい署名」を教えただけで、",
			createVNode(_components.strong, { children: "どこから取ってくるか" }),
			"をまだ書いていないからです。古い作業メモには、この行を書き忘れたものがあります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "Unable to locate package docker-ce"
			}),
			"（ほかのパッケージが名前を挙げている場合は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "has no installation candidate"
			}),
			"）と出たら、まずここを疑ってください。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "repository",
				children: "取得先を登録する"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#repository",
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
					children: "# 取得先を登録する"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "repository" }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "URIs"
				}),
				" と ",
				createVNode(_components.code, {
					dir: "auto",
					children: "Suites"
				}),
				"：どのディストリビューションの、どのコード名か。コード名は ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/os-release"
				}),
				" から取ります。",
				createVNode(_components.code, {
					dir: "auto",
					children: "UBUNTU_CODENAME"
				}),
				" を先に見るのは、Linux Mint のような派生では ",
				createVNode(_components.code, {
					dir: "auto",
					children: "VERSION_CODENAME"
				}),
				" が派生の名前になるためです。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "Components"
				}),
				"：",
				createVNode(_components.code, {
					dir: "auto",
					children: "stable"
				}),
				" は安定版。"
			] }),
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "Signed-By"
			}), "：この取得先の署名は、この鍵で確かめる、という結び付け。ほかの取得先には使われません。"] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"2025 年までの手順では、同じことを一行で ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/apt/sources.list.d/docker.list"
			}),
			" に書いていました。意味は同じですが、",
			createVNode(_components.strong, { children: "両方に書かないでください" }),
			"。"
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
							style: { "--ecMaxLine": "109ch" },
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
										children: "deb [arch=amd64 signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/ubuntu noble stable"
									})
								})
							}) })
						}),
						createVNode(_components.div, {
							class: "copy",
							children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
								title: "コピーする",
								"data-copied": "コピーしました",
								"data-code": "deb [arch=amd64 signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/ubuntu noble stable",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "candidate",
				children: "何が入るかを先に見る"
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
					children: "# 何が入るかを先に見る"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "candidate" }),
		"\n",
		createVNode(_components.p, { children: [
			"登録したら、一覧を取り直します。",
			createVNode(_components.code, {
				dir: "auto",
				children: "Candidate"
			}),
			" が「いま入れたら入るバージョン」で、取得先も書いてあります。ここが ",
			createVNode(_components.code, {
				dir: "auto",
				children: "(none)"
			}),
			" なら、先へ進まずに ",
			createVNode(_components.code, {
				dir: "auto",
				children: "apt-get update"
			}),
			" のエラーを読みます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "install",
				children: "入れる"
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
					children: "# 入れる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "install" }),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: "パッケージ" }),
					"\n",
					createVNode(_components.th, { children: "中身" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "docker-ce"
					}) }),
					"\n",
					createVNode(_components.td, { children: [
						"デーモン（",
						createVNode(_components.code, {
							dir: "auto",
							children: "dockerd"
						}),
						"）"
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "docker-ce-cli"
					}) }),
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "docker"
					}), " コマンド"] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "containerd.io"
					}) }),
					"\n",
					createVNode(_components.td, { children: "containerd と runc" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "docker-buildx-plugin"
					}) }),
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "docker build"
					}), " の中身"] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "docker-compose-plugin"
					}) }),
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "docker compose"
					}) }),
					"\n"
				] }),
				"\n"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "git"
			}),
			" や ",
			createVNode(_components.code, {
				dir: "auto",
				children: "pigz"
			}),
			" なども一緒に入ります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "-y"
			}),
			" は確認を省く指定なので、実機では外して、何が入るのかを読んでから ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Y"
			}),
			" と答えてください。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "hello",
				children: "動かしてみる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#hello",
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
					children: "# 動かしてみる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "hello" }),
		"\n",
		createVNode(_components.p, { children: [
			"イメージの取得、",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"の作成、起動、出力まで、全部の部品がそろって初めてこのあいさつが出ます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "files",
				children: "ファイルはどこに入ったか"
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
					children: "# ファイルはどこに入ったか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "files" }),
		"\n",
		createVNode(_components.p, { children: [
			"コマンドは一つずつ別のパッケージから来ています。",
			createVNode(_components.a, {
				href: "/ja/glossary/#runc",
				class: "hb-term",
				"data-term": "runc",
				"data-about": "Docker が初めから使う OCI ランタイムです。名前空間と cgroup を用意してプロセスを始め、自分は終わります。",
				children: "runc"
			}),
			" だけは、独立したパッケージではなく ",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerd.io"
			}),
			" に入っています。プラグインは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/usr/libexec/docker/cli-plugins"
			}),
			" に置かれ、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker compose"
			}),
			" のように呼び出します。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "services",
				children: "何が動いているか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#services",
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
					children: "# 何が動いているか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "services" }),
		"\n",
		createVNode(_components.p, { children: [
			"Ubuntu では、入れた時点でサービスが始まり、次の起動からも自動で始まります（",
			createVNode(_components.code, {
				dir: "auto",
				children: "enabled"
			}),
			"）。",
			createVNode(_components.code, {
				dir: "auto",
				children: "dockerd"
			}),
			" と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerd"
			}),
			" は別々のサービスで、どちらも root で動いています。",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.socket"
			}),
			" は、",
			createVNode(_components.a, {
				href: "/ja/glossary/#socket",
				class: "hb-term",
				"data-term": "ソケット",
				"data-about": "プログラム同士が話す口です。dockerd は `/var/run/docker.sock` という、ファイルの形をしたソケットで待っています。",
				children: "ソケット"
			}),
			"を先に用意しておく係です。",
			createVNode(_components.code, {
				dir: "auto",
				children: "-H fd://"
			}),
			" は、そのソケットを systemd から受け取るという意味です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "socket",
				children: "ソケットはだれのものか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#socket",
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
					children: "# ソケットはだれのものか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "socket" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" コマンドは、このソケットに話しかけているだけです。開けるのは root と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" グループの人で、グループにはまだだれもいません。だから、",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo"
			}),
			" なしでは断られます。ここから先は",
			createVNode(_components.a, {
				href: "/ja/runbooks/docker-without-sudo/",
				children: "次の手順書"
			}),
			"で扱います。"
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
			"確認に使ったイメージと、apt が取ってきたパッケージのファイルを消します。",
			createVNode(_components.code, {
				dir: "auto",
				children: "if"
			}),
			" は、まだ Docker が入っていないときのためです。Docker、鍵、取得先は残ります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo apt-get upgrade"
			}),
			" で、Docker もここから更新されます。"
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
			createVNode(_components.li, { children: ["昔の手順と変わった行の一覧、バージョンの選び方、取り除き方：", createVNode(_components.a, {
				href: "/ja/basics/install-ubuntu/",
				children: "Ubuntu に Docker を入れる"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "sudo"
				}),
				" を付けずに使う：",
				createVNode(_components.a, {
					href: "/ja/runbooks/docker-without-sudo/",
					children: "sudo なしで docker を使う"
				}),
				"（手順書）"
			] }),
			"\n",
			createVNode(_components.li, { children: ["リポジトリが見つからないとき：", createVNode(_components.a, {
				href: "/ja/errors/install-repo-404/",
				children: "docker-ce が見つからない"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["鍵で断られるとき：", createVNode(_components.a, {
				href: "/ja/errors/install-gpg-no-pubkey/",
				children: "NO_PUBKEY"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["動き出した部品の役割：", createVNode(_components.a, {
				href: "/ja/engine/dockerd-containerd-runc/",
				children: "dockerd から runc まで"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["もとの手順：", createVNode(_components.a, {
				href: "https://docs.docker.com/engine/install/ubuntu/",
				children: "Install Docker Engine on Ubuntu"
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
	"title": "まっさらな Ubuntu に Docker を入れる",
	"description": "古いパッケージの確認から、鍵、リポジトリの登録、インストール、hello-world まで。一行ずつ、何のための行なのかを確かめながら進めます。",
	"sidebar": { "order": 0 },
	"level": "beginner",
	"minutes": 15,
	"topics": ["basics"],
	"tags": [
		"インストール",
		"Ubuntu",
		"apt",
		"docker-ce",
		"containerd.io",
		"docker.sources",
		"signed-by",
		"keyrings",
		"hello-world"
	],
	"related": [
		"basics/install-ubuntu",
		"runbooks/docker-without-sudo",
		"errors/install-repo-404",
		"errors/install-gpg-no-pubkey",
		"errors/install-package-conflict"
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
			"slug": "machine",
			"text": "どんなマシンか"
		},
		{
			"depth": 2,
			"slug": "old-line",
			"text": "古い手順の一行"
		},
		{
			"depth": 2,
			"slug": "old-packages",
			"text": "先に入っているものを外す"
		},
		{
			"depth": 2,
			"slug": "prerequisites",
			"text": "道具をそろえる"
		},
		{
			"depth": 2,
			"slug": "key",
			"text": "鍵を置く"
		},
		{
			"depth": 2,
			"slug": "forgotten",
			"text": "鍵だけでは入らない"
		},
		{
			"depth": 2,
			"slug": "repository",
			"text": "取得先を登録する"
		},
		{
			"depth": 2,
			"slug": "candidate",
			"text": "何が入るかを先に見る"
		},
		{
			"depth": 2,
			"slug": "install",
			"text": "入れる"
		},
		{
			"depth": 2,
			"slug": "hello",
			"text": "動かしてみる"
		},
		{
			"depth": 2,
			"slug": "files",
			"text": "ファイルはどこに入ったか"
		},
		{
			"depth": 2,
			"slug": "services",
			"text": "何が動いているか"
		},
		{
			"depth": 2,
			"slug": "socket",
			"text": "ソケットはだれのものか"
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
var url = "runbooks/install-docker-ubuntu/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/install-docker-ubuntu/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/install-docker-ubuntu/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
