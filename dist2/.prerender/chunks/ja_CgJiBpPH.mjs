import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/compose-first-project/ja.mdx
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
			"終わるころには、いくつもの",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"と",
			createVNode(_components.a, {
				href: "/ja/glossary/#network",
				class: "hb-term",
				"data-term": "ネットワーク",
				"data-about": "コンテナ同士を、またコンテナと外とをつなぐ通り道です。同じネットワークにいるコンテナだけが、じかに話せます。",
				children: "ネットワーク"
			}),
			"と",
			createVNode(_components.a, {
				href: "/ja/glossary/#volume",
				class: "hb-term",
				"data-term": "ボリューム",
				"data-about": "Docker が名前を付けて管理する、データの置き場所です。コンテナを消しても残ります。",
				children: "ボリューム"
			}),
			"を一枚の YAML にまとめ、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker compose up"
			}),
			" の一行で起動できるようになります。直したところだけを作り直すことも、データを残したまま片付けることもできます。"
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
				"必要なもの：Docker と ",
				createVNode(_components.a, {
					href: "/ja/glossary/#compose",
					class: "hb-term",
					"data-term": "Docker Compose",
					"data-about": "いくつものコンテナを `compose.yaml` に書いておき、まとめて動かす道具です。いまは `docker compose` というプラグインで、昔の `docker-compose` は別のプログラムでした。",
					children: "Compose"
				}),
				" プラグインの入った Linux、",
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
				"の 8080 番と 8081 番が空いていること。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：フォルダー ",
				createVNode(_components.code, {
					dir: "auto",
					children: "~/hatoba-shop"
				}),
				" と、プロジェクト ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-shop"
				}),
				"（コンテナ、ネットワーク、ボリューム）。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"残るもの：プロジェクトもフォルダーも最後に消します。",
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
					children: "nginx:alpine"
				}),
				" と ",
				createVNode(_components.code, {
					dir: "auto",
					children: "redis:alpine"
				}),
				" が残ります。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "file",
				children: "ファイルを書く"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#file",
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
					children: "# ファイルを書く"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "file" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "services"
			}),
			" の下に、動かしたいものを一つずつ書きます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "web"
			}),
			" は Web サーバー、",
			createVNode(_components.code, {
				dir: "auto",
				children: "cache"
			}),
			" は Redis、",
			createVNode(_components.code, {
				dir: "auto",
				children: "worker"
			}),
			" はその Redis に毎秒一つ数を足すだけの係です。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "name:"
			}),
			" がプロジェクトの名前です。書かなければ、フォルダーの名前になります。最後の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "config --quiet"
			}),
			" は、書き方を調べるだけで何も起動しません。黙って終われば、読めたという意味です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "up",
				children: "起動する"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#up",
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
		createVNode($$Step, { id: "up" }),
		"\n",
		createVNode(_components.p, { children: [
			"順番を見てください。ネットワーク、ボリューム、コンテナの順に",
			createVNode(_components.strong, { children: "作り" }),
			"、それから",
			createVNode(_components.strong, { children: "起動" }),
			"しています。",
			createVNode(_components.code, {
				dir: "auto",
				children: "cache"
			}),
			" が ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Healthy"
			}),
			" になるまで、",
			createVNode(_components.code, {
				dir: "auto",
				children: "web"
			}),
			" と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "worker"
			}),
			" は待たされました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "depends_on"
			}),
			" に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "condition: service_healthy"
			}),
			" と書いたからです。"
		] }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "-d"
		}), " は裏で動かす指定です。付けないと、すべてのサービスのログが画面に流れ続けます。"] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "ps",
				children: "何が動いているか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#ps",
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
		createVNode($$Step, { id: "ps" }),
		"\n",
		createVNode(_components.p, { children: [
			"コンテナの名前は、プロジェクト、サービス、番号を ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-"
			}),
			" でつないだものです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "(healthy)"
			}),
			" は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "healthcheck"
			}),
			" に書いた ",
			createVNode(_components.code, {
				dir: "auto",
				children: "redis-cli ping"
			}),
			" が通っているという印です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "what-was-made",
				children: "コンテナのほかに作られたもの"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#what-was-made",
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
					children: "# コンテナのほかに作られたもの"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "what-was-made" }),
		"\n",
		createVNode(_components.p, { children: "ネットワークが一つ、ボリュームが一つできていました。Compose は、作ったものすべてにプロジェクト名のラベルを付けます。あとで自分のものを見分けるためです。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "ask-web",
				children: "使ってみる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#ask-web",
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
					children: "# 使ってみる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "ask-web" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "web"
			}),
			" は公開した 8080 番で答えます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "web"
			}),
			" の中からは、サービスの名前 ",
			createVNode(_components.code, {
				dir: "auto",
				children: "cache"
			}),
			" がそのまま相手の名前になっています。プロジェクトのネットワークには ",
			createVNode(_components.a, {
				href: "/ja/networks/how-names-resolve/",
				children: "DNS が付いてくる"
			}),
			"からです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "logs",
				children: "ログを読む"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#logs",
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
					children: "# ログを読む"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "logs" }),
		"\n",
		createVNode(_components.p, { children: [
			"サービスの名前で頼むと、そのサービスのログだけが出ます。行の頭は、どのコンテナのものかを示します。",
			createVNode(_components.code, {
				dir: "auto",
				children: "-f"
			}),
			" を付けると、続きを待ちます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "write",
				children: "データを書く"
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
					children: "# データを書く"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "write" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "exec"
		}), " も、コンテナの名前ではなくサービスの名前で呼びます。書いた値は、あとで確かめます。"] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "up-again",
				children: "もう一度 up"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#up-again",
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
					children: "# もう一度 up"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "up-again" }),
		"\n",
		createVNode(_components.p, { children: [
			"何も変えずに ",
			createVNode(_components.code, {
				dir: "auto",
				children: "up"
			}),
			" しても、何も起きません。",
			createVNode(_components.code, {
				dir: "auto",
				children: "Running"
			}),
			" と言うだけで、コンテナはそのままです。だから、動いているかどうか迷ったら、とりあえず ",
			createVNode(_components.code, {
				dir: "auto",
				children: "up -d"
			}),
			" と打てます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "change",
				children: "一か所だけ変える"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#change",
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
					children: "# 一か所だけ変える"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "change" }),
		"\n",
		createVNode(_components.p, { children: [
			"公開する番号を 8081 に変えました。Compose は、ファイルとコンテナを見比べて、",
			createVNode(_components.strong, { children: "違いのあるサービスだけ" }),
			"を作り直します（",
			createVNode(_components.code, {
				dir: "auto",
				children: "Recreate"
			}),
			"）。",
			createVNode(_components.code, {
				dir: "auto",
				children: "cache"
			}),
			" と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "worker"
			}),
			" は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "Running"
			}),
			" のままです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "changed-alone",
				children: "変えたところだけが変わった"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#changed-alone",
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
					children: "# 変えたところだけが変わった"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "changed-alone" }),
		"\n",
		createVNode(_components.p, { children: "新しい番号で答え、Redis の値もそのままです。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "scale",
				children: "台数を増やす"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#scale",
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
					children: "# 台数を増やす"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "scale" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "worker"
		}), " を三つにしました。番号が 1 から 3 まで付きます。三つとも同じ Redis に数を足しています。"] }),
		"\n",
		createVNode(_components.p, { children: [
			"ホストの番号を決めて公開しているサービスは増やせません。二つ目が同じ番号を取ろうとして、",
			createVNode(_components.a, {
				href: "/ja/errors/port-already-allocated/",
				children: "ぶつかる"
			}),
			"からです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "down",
				children: "片付ける、ただしデータは残す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#down",
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
					children: "# 片付ける、ただしデータは残す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "down" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "down"
			}),
			" は、コンテナとネットワークを消します。ボリュームは残ります。データを消すかどうかは、人が決めることだからです。コンテナを止めるだけなら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker compose stop"
			}),
			" です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "back-again",
				children: "続きから"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#back-again",
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
					children: "# 続きから"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "back-again" }),
		"\n",
		createVNode(_components.p, { children: [
			"まったく新しいコンテナですが、Redis は前の値を覚えていました。ボリュームから読み直したのです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "--wait"
			}),
			" を付けると、全部が起動し、",
			createVNode(_components.code, {
				dir: "auto",
				children: "healthcheck"
			}),
			" のあるものは通るまで待ってから戻ってきます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "tidy-up",
				children: "データごと消す"
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
					children: "# データごと消す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "tidy-up" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "--volumes"
			}),
			"（",
			createVNode(_components.code, {
				dir: "auto",
				children: "-v"
			}),
			"）を付けると、ファイルの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "volumes:"
			}),
			" に書いたボリュームも消えます。戻せないので、本番のフォルダーで手癖にしないでください。"
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
			createVNode(_components.li, { children: ["言葉の整理と、ファイルの書き方：", createVNode(_components.a, {
				href: "/ja/basics/compose/",
				children: "Docker Compose"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"ネットワークを分ける：",
				createVNode(_components.a, {
					href: "/ja/runbooks/compose-two-networks/",
					children: "表と奥でネットワークを分ける"
				}),
				"（手順書）"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "healthcheck"
				}),
				" が通らないとき：",
				createVNode(_components.a, {
					href: "/ja/runbooks/drill-compose-dependency-unhealthy/",
					children: "データベースは動いているのに unhealthy"
				}),
				"（演習）"
			] }),
			"\n",
			createVNode(_components.li, { children: ["ファイルが読めないと言われたら：", createVNode(_components.a, {
				href: "/ja/errors/compose-file-invalid/",
				children: "Compose ファイルの書き方が正しくない"
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
	"title": "はじめての Compose プロジェクト",
	"description": "Web サーバー、Redis、それを使うプログラムの三つを一つの YAML に書き、起動、変更、台数の増減、停止、削除までを動かします。",
	"sidebar": { "order": 4.3 },
	"level": "beginner",
	"minutes": 15,
	"topics": ["basics"],
	"tags": [
		"Docker Compose",
		"compose.yaml",
		"docker compose up",
		"docker compose down",
		"healthcheck",
		"depends_on",
		"service_healthy",
		"--scale",
		"volumes",
		"Redis"
	],
	"related": [
		"basics/compose",
		"networks/compose-networks",
		"volumes/volumes",
		"runbooks/compose-two-networks",
		"runbooks/drill-compose-dependency-unhealthy"
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
			"slug": "file",
			"text": "ファイルを書く"
		},
		{
			"depth": 2,
			"slug": "up",
			"text": "起動する"
		},
		{
			"depth": 2,
			"slug": "ps",
			"text": "何が動いているか"
		},
		{
			"depth": 2,
			"slug": "what-was-made",
			"text": "コンテナのほかに作られたもの"
		},
		{
			"depth": 2,
			"slug": "ask-web",
			"text": "使ってみる"
		},
		{
			"depth": 2,
			"slug": "logs",
			"text": "ログを読む"
		},
		{
			"depth": 2,
			"slug": "write",
			"text": "データを書く"
		},
		{
			"depth": 2,
			"slug": "up-again",
			"text": "もう一度 up"
		},
		{
			"depth": 2,
			"slug": "change",
			"text": "一か所だけ変える"
		},
		{
			"depth": 2,
			"slug": "changed-alone",
			"text": "変えたところだけが変わった"
		},
		{
			"depth": 2,
			"slug": "scale",
			"text": "台数を増やす"
		},
		{
			"depth": 2,
			"slug": "down",
			"text": "片付ける、ただしデータは残す"
		},
		{
			"depth": 2,
			"slug": "back-again",
			"text": "続きから"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "データごと消す"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "次に読む"
		}
	];
}
var url = "runbooks/compose-first-project/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/compose-first-project/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/compose-first-project/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
