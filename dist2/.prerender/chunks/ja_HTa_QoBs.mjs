import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/recursive-read-only/ja.mdx
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
			"フォルダーを ",
			createVNode(_components.code, {
				dir: "auto",
				children: ":ro"
			}),
			" で渡すとき、その中に USB ディスクや別のファイルシステムが",
			createVNode(_components.a, {
				href: "/ja/glossary/#mount",
				class: "hb-term",
				"data-term": "マウント",
				"data-about": "フォルダーやファイルシステムを、別の場所から見えるようにすることです。その場所に元からあったものは、隠れます。",
				children: "マウント"
			}),
			"されていたら、そこも書けなくなるのでしょうか。答えは、Docker と",
			createVNode(_components.a, {
				href: "/ja/glossary/#kernel",
				class: "hb-term",
				"data-term": "カーネル",
				"data-about": "OS の中心です。プロセス、メモリ、デバイスを取り仕切り、コンテナの区切りもカーネルの機能でできています。",
				children: "カーネル"
			}),
			"の版で変わります。終わるころには、いまの答えと、自分で選ぶ書き方がわかります。"
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
				"必要なもの：Docker 25 以降、Linux 5.12 以降、",
				createVNode(_components.code, {
					dir: "auto",
					children: "sudo"
				}),
				"、",
				createVNode(_components.code, {
					dir: "auto",
					children: "jq"
				}),
				"。このページのターミナルには、すべてそろっています。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：フォルダー ",
				createVNode(_components.code, {
					dir: "auto",
					children: "~/data"
				}),
				" と、",
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
					children: "hatoba-rro"
				}),
				"。"
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
				" ",
				createVNode(_components.code, {
					dir: "auto",
					children: "busybox"
				}),
				"。フォルダーとコンテナは最後に消します。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "prepare",
				children: "マウントの中にマウントを作る"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#prepare",
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
					children: "# マウントの中にマウントを作る"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "prepare" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "~/data"
			}),
			" の下に、USB ディスクに見立てた ",
			createVNode(_components.a, {
				href: "/ja/glossary/#tmpfs",
				class: "hb-term",
				"data-term": "tmpfs",
				"data-about": "メモリの上に作る、使い捨てのファイルシステムです。コンテナが止まると、中身も消えます。",
				children: "tmpfs"
			}),
			" をマウントしました。同じフォルダーの中ですが、",
			createVNode(_components.code, {
				dir: "auto",
				children: "usb"
			}),
			" から先は別のファイルシステムです。こういう、中にあるマウントをサブマウントと呼びます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "read-only",
				children: "読み取り専用で渡す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#read-only",
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
					children: "# 読み取り専用で渡す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "read-only" }),
		"\n",
		createVNode(_components.p, { children: [
			"どちらにも書けません。",
			createVNode(_components.code, {
				dir: "auto",
				children: ":ro"
			}),
			" の一言が、サブマウントにも届いています。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "two-mounts",
				children: "コンテナの側から見る"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#two-mounts",
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
					children: "# コンテナの側から見る"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "two-mounts" }),
		"\n",
		createVNode(_components.p, { children: [
			"コンテナには、マウントが二つ並んでいます。Docker は、フォルダーをサブマウントごと（",
			createVNode(_components.code, {
				dir: "auto",
				children: "rbind"
			}),
			"）渡すからです。どちらも ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ro"
			}),
			" です。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"昔は、そうではありませんでした。24 までの Docker では、",
			createVNode(_components.code, {
				dir: "auto",
				children: "ro"
			}),
			" になるのは上だけで、",
			createVNode(_components.code, {
				dir: "auto",
				children: "usb"
			}),
			" は書けました。カーネルに「下までまとめて読み取り専用にする」命令（",
			createVNode(_components.code, {
				dir: "auto",
				children: "mount_setattr"
			}),
			"、Linux 5.12）がなかったためです。25 から、使えるところでは使うようになりました。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "as-before",
				children: "前のふるまいに戻す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#as-before",
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
					children: "# 前のふるまいに戻す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "as-before" }),
		"\n",
		createVNode(_components.p, { children: [
			"サブマウントにだけ書きたいときは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "--mount"
			}),
			" に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "bind-recursive=writable"
			}),
			" を付けます。24 までと同じで、上は読み取り専用、",
			createVNode(_components.code, {
				dir: "auto",
				children: "usb"
			}),
			" は書けます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "without-it",
				children: "サブマウントを渡さない"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#without-it",
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
					children: "# サブマウントを渡さない"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "without-it" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "bind-recursive=disabled"
			}),
			" では、サブマウントがついてきません。見えている ",
			createVNode(_components.code, {
				dir: "auto",
				children: "usb"
			}),
			" は、マウントの下に隠れていた、もとの空のフォルダーです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "insist",
				children: "必ず、と念を押す"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#insist",
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
					children: "# 必ず、と念を押す"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "insist" }),
		"\n",
		createVNode(_components.p, { children: [
			"既定の ",
			createVNode(_components.code, {
				dir: "auto",
				children: "enabled"
			}),
			" は「できれば下まで読み取り専用にする」です。カーネルが古いと、",
			createVNode(_components.strong, { children: "何も言わずに" }),
			"上だけになります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "bind-recursive=readonly"
			}),
			" なら、できないときはエラーになります。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"一つ目のエラーは、書き方の決まりです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "bind-propagation=rprivate"
			}),
			" も並べて書かなければなりません。あとからマウントされたものが伝わってくると、約束が破れるからです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "no-short-form",
				children: "短い書き方はない"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#no-short-form",
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
					children: "# 短い書き方はない"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "no-short-form" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "rro"
			}),
			" という言葉は、",
			createVNode(_components.a, {
				href: "/ja/glossary/#runc",
				class: "hb-term",
				"data-term": "runc",
				"data-about": "Docker が初めから使う OCI ランタイムです。名前空間と cgroup を用意してプロセスを始め、自分は終わります。",
				children: "runc"
			}),
			" に渡す設定の中では使われていますが、",
			createVNode(_components.code, {
				dir: "auto",
				children: "-v"
			}),
			" では使えません。昔のメモにある ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ro-non-recursive"
			}),
			" や ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ro-force-recursive"
			}),
			" も同じです。読み書きについて ",
			createVNode(_components.code, {
				dir: "auto",
				children: "-v"
			}),
			" に書けるのは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "ro"
			}),
			" と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "rw"
			}),
			" だけです。四通りを選び分けたいなら、",
			createVNode(_components.code, {
				dir: "auto",
				children: "--mount"
			}),
			" にします。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "what-docker-keeps",
				children: "Docker が覚えていること"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#what-docker-keeps",
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
					children: "# Docker が覚えていること"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "what-docker-keeps" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker inspect"
			}),
			" では、",
			createVNode(_components.code, {
				dir: "auto",
				children: "ro"
			}),
			"（",
			createVNode(_components.code, {
				dir: "auto",
				children: "RW"
			}),
			" は ",
			createVNode(_components.code, {
				dir: "auto",
				children: "false"
			}),
			"）とだけ出ます。どこまで届くかは、ここからは読み取れません。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "what-runc-gets",
				children: "runc に渡されたもの"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#what-runc-gets",
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
					children: "# runc に渡されたもの"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "what-runc-gets" }),
		"\n",
		createVNode(_components.p, { children: [
			"コンテナの設計図 ",
			createVNode(_components.code, {
				dir: "auto",
				children: "config.json"
			}),
			" には、",
			createVNode(_components.code, {
				dir: "auto",
				children: "rro"
			}),
			"（recursive read-only）とあります。",
			createVNode(_components.code, {
				dir: "auto",
				children: "bind-recursive=writable"
			}),
			" なら、ここが ",
			createVNode(_components.code, {
				dir: "auto",
				children: "ro"
			}),
			" になります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "who-can",
				children: "だれができるのか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#who-can",
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
					children: "# だれができるのか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "who-can" }),
		"\n",
		createVNode(_components.p, { children: [
			"条件は三つあります。Docker 25 以降、Linux 5.12 以降、そして ",
			createVNode(_components.code, {
				dir: "auto",
				children: "rro"
			}),
			" を知っている runc 1.1 以降です。三つ目は、",
			createVNode(_components.code, {
				dir: "auto",
				children: "runc features"
			}),
			" で調べられます。"
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
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "choose",
				children: "選び方"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#choose",
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
					children: "# 選び方"
				})]
			})]
		}),
		"\n",
		createVNode(_components.table, { children: [
			"\n",
			createVNode(_components.thead, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.th, { children: createVNode(_components.code, {
						dir: "auto",
						children: "bind-recursive="
					}) }),
					"\n",
					createVNode(_components.th, { children: "上のマウント" }),
					"\n",
					createVNode(_components.th, { children: "サブマウント" }),
					"\n",
					createVNode(_components.th, { children: "カーネルが古いと" }),
					"\n"
				] }),
				"\n"
			] }),
			"\n",
			createVNode(_components.tbody, { children: [
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: [createVNode(_components.code, {
						dir: "auto",
						children: "enabled"
					}), "（既定）"] }),
					"\n",
					createVNode(_components.td, { children: "読み取り専用" }),
					"\n",
					createVNode(_components.td, { children: "読み取り専用" }),
					"\n",
					createVNode(_components.td, { children: "書ける" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "readonly"
					}) }),
					"\n",
					createVNode(_components.td, { children: "読み取り専用" }),
					"\n",
					createVNode(_components.td, { children: "読み取り専用" }),
					"\n",
					createVNode(_components.td, { children: "エラー" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "writable"
					}) }),
					"\n",
					createVNode(_components.td, { children: "読み取り専用" }),
					"\n",
					createVNode(_components.td, { children: "書ける" }),
					"\n",
					createVNode(_components.td, { children: "書ける" }),
					"\n"
				] }),
				"\n",
				createVNode(_components.tr, { children: [
					"\n",
					createVNode(_components.td, { children: createVNode(_components.code, {
						dir: "auto",
						children: "disabled"
					}) }),
					"\n",
					createVNode(_components.td, { children: "読み取り専用" }),
					"\n",
					createVNode(_components.td, { children: "渡さない" }),
					"\n",
					createVNode(_components.td, { children: "渡さない" }),
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
				children: "readonly"
			}),
			" と ",
			createVNode(_components.code, {
				dir: "auto",
				children: "writable"
			}),
			" は、オプションの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "readonly"
			}),
			" と並べて書きます。",
			createVNode(_components.code, {
				dir: "auto",
				children: "disabled"
			}),
			" は、なくても使えます。"
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
			createVNode(_components.li, { children: ["バージョンによる違いと、メモの言葉との対応：", createVNode(_components.a, {
				href: "/ja/volumes/read-only-mounts/",
				children: "読み取り専用のマウント"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"古いカーネルで何が起きるか：",
				createVNode(_components.a, {
					href: "/ja/runbooks/drill-old-kernel-rro/",
					children: "読み取り専用で渡したのに、書かれている"
				}),
				"（演習）"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.a, {
					href: "/ja/glossary/#bind-mount",
					class: "hb-term",
					"data-term": "バインドマウント",
					"data-about": "ホストのフォルダーやファイルを、そのままコンテナに見せる方法です。コピーではないので、どちらで変えても、もう一方にすぐ映ります。",
					children: "バインドマウント"
				}),
				"の基本：",
				createVNode(_components.a, {
					href: "/ja/volumes/bind-mounts/",
					children: "バインドマウント"
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
	"title": "読み取り専用は、下のマウントにも届くか",
	"description": "-v src:dst:ro で渡したフォルダーの中に別のマウントがあるとき、そこまで読み取り専用になるのかを確かめ、四通りの指定を使い分けます。",
	"sidebar": { "order": 20 },
	"level": "advanced",
	"minutes": 12,
	"topics": ["volumes"],
	"tags": [
		"バインドマウント",
		"ro",
		"readonly",
		"bind-recursive",
		"rro",
		"ro-non-recursive",
		"サブマウント",
		"mount_setattr",
		"カーネル 5.12"
	],
	"related": [
		"volumes/read-only-mounts",
		"runbooks/drill-old-kernel-rro",
		"volumes/bind-mounts",
		"errors/mount-rro-not-supported"
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
			"slug": "prepare",
			"text": "マウントの中にマウントを作る"
		},
		{
			"depth": 2,
			"slug": "read-only",
			"text": "読み取り専用で渡す"
		},
		{
			"depth": 2,
			"slug": "two-mounts",
			"text": "コンテナの側から見る"
		},
		{
			"depth": 2,
			"slug": "as-before",
			"text": "前のふるまいに戻す"
		},
		{
			"depth": 2,
			"slug": "without-it",
			"text": "サブマウントを渡さない"
		},
		{
			"depth": 2,
			"slug": "insist",
			"text": "必ず、と念を押す"
		},
		{
			"depth": 2,
			"slug": "no-short-form",
			"text": "短い書き方はない"
		},
		{
			"depth": 2,
			"slug": "what-docker-keeps",
			"text": "Docker が覚えていること"
		},
		{
			"depth": 2,
			"slug": "what-runc-gets",
			"text": "runc に渡されたもの"
		},
		{
			"depth": 2,
			"slug": "who-can",
			"text": "だれができるのか"
		},
		{
			"depth": 2,
			"slug": "tidy-up",
			"text": "片付ける"
		},
		{
			"depth": 2,
			"slug": "choose",
			"text": "選び方"
		},
		{
			"depth": 2,
			"slug": "next",
			"text": "次に読む"
		}
	];
}
var url = "runbooks/recursive-read-only/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/recursive-read-only/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/recursive-read-only/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
