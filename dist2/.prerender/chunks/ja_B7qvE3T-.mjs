import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/docker-without-sudo/ja.mdx
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
			"終わるころには、",
			createVNode(_components.code, {
				dir: "auto",
				children: "permission denied while trying to connect …"
			}),
			" を見てすぐに理由がわかり、",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo"
			}),
			" なしで ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" を使えるようにできます。そして、その便利さと引き換えに何を渡すのかを、自分の目で確かめています。"
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
				" を使えて、",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker"
				}),
				" グループにはまだ入っていないユーザー（このページでは ",
				createVNode(_components.code, {
					dir: "auto",
					children: "reader"
				}),
				"）と、Docker を入れたばかりの Ubuntu。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：",
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/sudoers.d/hatoba"
				}),
				" というファイル。あなたを ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker"
				}),
				" グループにも入れます。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"残るもの：",
				createVNode(_components.a, {
					href: "/ja/glossary/#image",
					class: "hb-term",
					"data-term": "イメージ",
					"data-about": "コンテナの元になる、読み取り専用のファイルと設定の一式です。層を積み重ねてできています。",
					children: "イメージ"
				}),
				"の ",
				createVNode(_components.code, {
					dir: "auto",
					children: "busybox"
				}),
				" だけです。最後にグループから抜け、作ったファイルも消します。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "denied",
				children: "sudo がないと断られる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#denied",
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
					children: "# sudo がないと断られる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "denied" }),
		"\n",
		createVNode(_components.p, { children: [
			"同じ ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker ps"
			}),
			" が、",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo"
			}),
			" を付けると通ります。",
			createVNode(_components.a, {
				href: "/ja/glossary/#daemon",
				class: "hb-term",
				"data-term": "デーモン",
				"data-about": "裏でずっと動き、頼まれるのを待っているプログラムです。Docker では、ふつう dockerd を指します。",
				children: "デーモン"
			}),
			"は動いていて、断っているのは Docker ではなく、",
			createVNode(_components.a, {
				href: "/ja/glossary/#socket",
				class: "hb-term",
				"data-term": "ソケット",
				"data-about": "プログラム同士が話す口です。dockerd は `/var/run/docker.sock` という、ファイルの形をしたソケットで待っています。",
				children: "ソケット"
			}),
			"というファイルの権限です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "socket",
				children: "ソケットの持ち主"
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
					children: "# ソケットの持ち主"
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
			" コマンドは、このソケットを通して ",
			createVNode(_components.code, {
				dir: "auto",
				children: "dockerd"
			}),
			" に頼みごとをしているだけです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "srw-rw---- root docker"
			}),
			" は、「",
			createVNode(_components.a, {
				href: "/ja/glossary/#root",
				class: "hb-term",
				"data-term": "root",
				"data-about": "何でもできるユーザーで、番号は 0 です。指定しなければコンテナの中も root ですが、できることは減らされています。",
				children: "root"
			}),
			" と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" グループの人だけが読み書きできるソケット」という意味です。",
			createVNode(_components.a, {
				href: "/ja/glossary/#namespace",
				class: "hb-term",
				"data-term": "名前空間",
				"data-about": "プロセスから見える範囲を区切るカーネルの機能です。プロセスの番号、ネットワーク、マウントなど、種類ごとにあります。",
				children: "名前空間"
			}),
			"や",
			createVNode(_components.a, {
				href: "/ja/glossary/#mount",
				class: "hb-term",
				"data-term": "マウント",
				"data-about": "フォルダーやファイルシステムを、別の場所から見えるようにすることです。その場所に元からあったものは、隠れます。",
				children: "マウント"
			}),
			"を扱う ",
			createVNode(_components.code, {
				dir: "auto",
				children: "dockerd"
			}),
			" は root で動くので、窓口の持ち主も root になります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "group",
				children: "グループはあるか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#group",
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
					children: "# グループはあるか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "group" }),
		"\n",
		createVNode(_components.p, { children: [
			"Docker 社のパッケージも Ubuntu の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker.io"
			}),
			" も、入れるときに ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" グループを作ります。二行目は「なければ作る」です。手で作った場合だけは、ソケットがもう別のグループで作られているので、デーモンの再起動（",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo systemctl restart docker"
			}),
			"）が要ります。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "id -nG"
			}),
			" は、いまの自分が入っているグループです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" は見当たりません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "join",
				children: "グループに入る"
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
					children: "# グループに入る"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "join" }),
		"\n",
		createVNode(_components.p, { children: [
			"行の最後に、あなたの名前が加わりました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo usermod -aG docker $USER"
			}),
			" でも同じです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "-a"
			}),
			" を忘れると、ほかのグループから全部抜けてしまうので注意してください。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "not-yet",
				children: "まだ断られる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#not-yet",
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
					children: "# まだ断られる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "not-yet" }),
		"\n",
		createVNode(_components.p, { children: [
			"名簿は書き換わったのに、いまのシェルは元のままです。プロセスが持つグループは",
			createVNode(_components.strong, { children: "ログインしたときに" }),
			"決まり、その子へ引き継がれるだけだからです。デーモンを再起動しても、ここは変わりません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "newgrp",
				children: "いまの端末だけで試す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#newgrp",
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
					children: "# いまの端末だけで試す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "newgrp" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "newgrp"
			}),
			" は、指定したグループを加えた新しいシェルを始めます。その中だけ ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" が使え、抜けると元に戻ります。手で使うときは ",
			createVNode(_components.code, {
				dir: "auto",
				children: "newgrp docker"
			}),
			" とだけ打ちます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"新しくできるファイルのグループも ",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" になるので、常用するものではありません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "log-in-again",
				children: "ログインし直す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#log-in-again",
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
					children: "# ログインし直す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "log-in-again" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "exit"
		}), " でログアウトします。このあとは、新しいログインです。実機では、SSH なら接続し直し、デスクトップなら一度ログアウトします。tmux や VS Code は、開いたままだと古いグループを持ち続けます。"] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "without-sudo",
				children: "sudo なしで動いた"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#without-sudo",
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
					children: "# sudo なしで動いた"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "without-sudo" }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "docker"
		}), " が加わり、そのまま使えます。"] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "what-it-grants",
				children: "何を許したことになるのか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#what-it-grants",
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
					children: "# 何を許したことになるのか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "what-it-grants" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/shadow"
			}),
			" はパスワードのハッシュを収めたファイルで、あなたには読めません。ところが、それを",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"へマウントすると、中身が出てきました。コンテナの中のプロセスは root で、マウントを頼まれた ",
			createVNode(_components.code, {
				dir: "auto",
				children: "dockerd"
			}),
			" も root だからです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo"
			}),
			" のパスワードは、一度も聞かれていません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "and-to-write",
				children: "書くこともできる"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#and-to-write",
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
					children: "# 書くこともできる"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "and-to-write" }),
		"\n",
		createVNode(_components.p, { children: [
			"書き込めた先は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo"
			}),
			" の決まりを置く ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/sudoers.d"
			}),
			" です。今回はただのコメントですが、一行で自分を無制限の管理者にもできました。",
			createVNode(_components.strong, { children: [createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}), " グループに入れることは、そのホストの root を渡すことと同じです。"] })
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "who-is-in",
				children: "だれが入っているか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#who-is-in",
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
					children: "# だれが入っているか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "who-is-in" }),
		"\n",
		createVNode(_components.p, { children: [
			"共有のマシンでは、この一行を ",
			createVNode(_components.code, {
				dir: "auto",
				children: "sudo"
			}),
			" の名簿と同じ重さで見てください。root を渡せない人にコンテナを使わせたいなら、",
			createVNode(_components.a, {
				href: "https://docs.docker.com/engine/security/rootless/",
				children: "rootless モード"
			}),
			"があります。デーモンごと一般ユーザーの権限で動かすので、抜け出しても、できることはそのユーザーの範囲に収まります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "leave",
				children: "元に戻す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#leave",
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
					children: "# 元に戻す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "leave" }),
		"\n",
		createVNode(_components.p, { children: "抜けるときも、効くのは次のログインからです。いまのシェルは、閉じるまでグループに入ったままです。" }),
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
			createVNode(_components.li, { children: ["許すことと代わりの手立ての表：", createVNode(_components.a, {
				href: "/ja/basics/docker-group/",
				children: "docker グループ"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["同じエラーのほかの原因：", createVNode(_components.a, {
				href: "/ja/errors/daemon-permission-denied-sock/",
				children: "docker.sock の権限がない"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["ソケットの向こう側との話し方：", createVNode(_components.a, {
				href: "/ja/engine/docker-is-a-client/",
				children: "docker はクライアント"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"インストールから始めるなら：",
				createVNode(_components.a, {
					href: "/ja/runbooks/install-docker-ubuntu/",
					children: "まっさらな Ubuntu に Docker を入れる"
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
	"title": "sudo なしで docker を使う",
	"description": "なぜ sudo が要るのかをソケットの持ち主から確かめ、docker グループに入り、そのグループが本当は何を許すのかまで見届けます。",
	"sidebar": { "order": .5 },
	"level": "beginner",
	"minutes": 10,
	"topics": ["basics"],
	"tags": [
		"sudo",
		"docker グループ",
		"gpasswd",
		"usermod",
		"groupadd",
		"newgrp",
		"docker.sock",
		"権限",
		"rootless"
	],
	"related": [
		"basics/docker-group",
		"engine/docker-is-a-client",
		"runbooks/first-container",
		"errors/daemon-permission-denied-sock"
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
			"slug": "denied",
			"text": "sudo がないと断られる"
		},
		{
			"depth": 2,
			"slug": "socket",
			"text": "ソケットの持ち主"
		},
		{
			"depth": 2,
			"slug": "group",
			"text": "グループはあるか"
		},
		{
			"depth": 2,
			"slug": "join",
			"text": "グループに入る"
		},
		{
			"depth": 2,
			"slug": "not-yet",
			"text": "まだ断られる"
		},
		{
			"depth": 2,
			"slug": "newgrp",
			"text": "いまの端末だけで試す"
		},
		{
			"depth": 2,
			"slug": "log-in-again",
			"text": "ログインし直す"
		},
		{
			"depth": 2,
			"slug": "without-sudo",
			"text": "sudo なしで動いた"
		},
		{
			"depth": 2,
			"slug": "what-it-grants",
			"text": "何を許したことになるのか"
		},
		{
			"depth": 2,
			"slug": "and-to-write",
			"text": "書くこともできる"
		},
		{
			"depth": 2,
			"slug": "who-is-in",
			"text": "だれが入っているか"
		},
		{
			"depth": 2,
			"slug": "leave",
			"text": "元に戻す"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "次に読む"
		}
	];
}
var url = "runbooks/docker-without-sudo/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/docker-without-sudo/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/docker-without-sudo/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
