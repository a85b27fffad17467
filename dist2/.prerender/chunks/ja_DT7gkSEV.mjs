import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import { t as $$Step } from "./Step_CHSmNQZZ.mjs";
// runbooks/shim-runtimes-kata/ja.mdx
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
				href: "/ja/glossary/#shim",
				class: "hb-term",
				"data-term": "shim",
				"data-about": "コンテナごとに残り、入出力と終了コードを受け持つ小さなプログラムです。おかげで、dockerd が止まってもコンテナは動き続けられます。",
				children: "shim"
			}),
			" と ",
			createVNode(_components.a, {
				href: "/ja/glossary/#oci-runtime",
				class: "hb-term",
				"data-term": "OCI ランタイム",
				"data-about": "設計図の `config.json` のとおりにコンテナを作って起動するプログラムです。runc、crun などがあります。",
				children: "OCI ランタイム"
			}),
			"を区別して、",
			createVNode(_components.code, {
				dir: "auto",
				children: "--runtime"
			}),
			" に何を書けるのかがわかります。自分だけの",
			createVNode(_components.a, {
				href: "/ja/glossary/#kernel",
				class: "hb-term",
				"data-term": "カーネル",
				"data-about": "OS の中心です。プロセス、メモリ、デバイスを取り仕切り、コンテナの区切りもカーネルの機能でできています。",
				children: "カーネル"
			}),
			"を持つ",
			createVNode(_components.a, {
				href: "/ja/glossary/#container",
				class: "hb-term",
				"data-term": "コンテナ",
				"data-about": "見えるものと使える量を区切られた、ふつうのプロセスです。イメージの上に書き込み層を重ね、名前と設定を持ちます。",
				children: "コンテナ"
			}),
			"も、動かし終えているはずです。"
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
				"必要なもの：このページのターミナル。このマシンには、",
				createVNode(_components.a, {
					href: "/ja/glossary/#kata",
					class: "hb-term",
					"data-term": "Kata Containers",
					"data-about": "コンテナを一つずつ、軽い仮想マシンの中で動かすランタイムです。カーネルも、ホストとは別のものになります。",
					children: "Kata Containers"
				}),
				" の配布アーカイブを ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/opt/kata"
				}),
				" に展開してあります。KVM も使えます。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"作るもの：名前が ",
				createVNode(_components.code, {
					dir: "auto",
					children: "hatoba-"
				}),
				" で始まるコンテナが二つと、",
				createVNode(_components.code, {
					dir: "auto",
					children: "/etc/docker/daemon.json"
				}),
				"。",
				createVNode(_components.code, {
					dir: "auto",
					children: "crun"
				}),
				" もインストールします。"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"残るもの：",
				createVNode(_components.code, {
					dir: "auto",
					children: "daemon.json"
				}),
				" と ",
				createVNode(_components.a, {
					href: "/ja/glossary/#crun",
					class: "hb-term",
					"data-term": "crun",
					"data-about": "C で書かれた OCI ランタイムです。runc の代わりに使えます。",
					children: "crun"
				}),
				"、",
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
				"。コンテナは消します。"
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "host",
				children: "ホストのカーネル"
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
					children: "# ホストのカーネル"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "host" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.a, {
				href: "/ja/glossary/#runc",
				class: "hb-term",
				"data-term": "runc",
				"data-about": "Docker が初めから使う OCI ランタイムです。名前空間と cgroup を用意してプロセスを始め、自分は終わります。",
				children: "runc"
			}),
			" で動くコンテナは、",
			createVNode(_components.a, {
				href: "/ja/glossary/#host",
				class: "hb-term",
				"data-term": "ホスト",
				"data-about": "コンテナを動かしているマシンです。コンテナは、そのカーネルを一緒に使います。",
				children: "ホスト"
			}),
			"のプロセスです。カーネルは一つしかないので、中から見えるのもホストのカーネルです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "shims",
				children: "shim とは何か"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#shims",
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
					children: "# shim とは何か"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "shims" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.a, {
				href: "/ja/glossary/#containerd",
				class: "hb-term",
				"data-term": "containerd",
				"data-about": "dockerd から頼まれて、コンテナの起動や終了を受け持つデーモンです。実際に起動する runc は、shim を通して呼びます。",
				children: "containerd"
			}),
			" は、コンテナごとに小さな世話役のプログラムを動かします。これを shim と呼びます。ふだんの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerd-shim-runc-v2"
			}),
			" は runc を呼びます。Kata の shim は別のプログラムで、仮想マシンを動かします。リンクのおかげで ",
			createVNode(_components.code, {
				dir: "auto",
				children: "PATH"
			}),
			" から見つかるので、インストールはこれで済んでいます。仮想マシンを動かすには、ホストに ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/dev/kvm"
			}),
			" も要ります。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "by-name",
				children: "名前で呼ぶ"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#by-name",
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
					children: "# 名前で呼ぶ"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "by-name" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "docker info"
			}),
			" に Kata は出てきません。何も設定していないのに、動きました。Docker の知らない名前でも、shim の名前の形をしていれば、そのまま containerd に渡るからです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "io.containerd.kata.v2"
			}),
			" は、後ろの二つをハイフンでつないで ",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerd-shim-kata-v2"
			}),
			" と読みます。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"そして ",
			createVNode(_components.code, {
				dir: "auto",
				children: "uname -r"
			}),
			" の答えが違います。中の仮想マシンのカーネルです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "machine",
				children: "仮想マシンが一台"
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
					children: "# 仮想マシンが一台"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "machine" }),
		"\n",
		createVNode(_components.p, { children: "CPU は四つではなく一つです。Kata の設定で、仮想マシンに一つだけ割り当てているからです。ホストには shim と QEMU が見え、QEMU の名前にはコンテナの ID が入っています。中のカーネルの弱点を突かれても、入られるのは仮想マシンまでで、ホストのカーネルには届きません。" }),
		"\n",
		createVNode(_components.p, { children: "そのかわり、起動に時間がかかり、メモリも先に取られます。ホストのカーネルやデバイスを当てにするものは、いつもどおりには動きません。" }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "unknown-shim",
				children: "名前を間違えると"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#unknown-shim",
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
					children: "# 名前を間違えると"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "unknown-shim" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "kato"
			}),
			" も形は正しいので、Docker は通します。containerd が ",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerd-shim-kato-v2"
			}),
			" を探して、見つかりませんでした。足りないのは設定ではなく、shim のプログラムです。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "no-paths",
				children: "パスは書けない"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#no-paths",
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
					children: "# パスは書けない"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "no-paths" }),
		"\n",
		createVNode(_components.p, { children: [
			"containerd は、パスで指定されたプログラムも動かせます。けれど Docker は、パスを通しません。通してしまうと、API を使える人ならだれでも、ホストの好きなファイルを shim と称して ",
			createVNode(_components.a, {
				href: "/ja/glossary/#root",
				class: "hb-term",
				"data-term": "root",
				"data-about": "何でもできるユーザーで、番号は 0 です。指定しなければコンテナの中も root ですが、できることは減らされています。",
				children: "root"
			}),
			" で実行できるからです。",
			createVNode(_components.code, {
				dir: "auto",
				children: "kata"
			}),
			" がだめなのも似た理由で、ドットのない名前は shim の名前とみなされず、設定が要ります。どちらも",
			createVNode(_components.a, {
				href: "/ja/errors/runtime-unknown/",
				children: "「知らない名前」として"
			}),
			"断られます。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "named",
				children: "短い名前とオプション"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#named",
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
					children: "# 短い名前とオプション"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "named" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "runtimeType"
			}),
			" で shim に好きな名前を付け、",
			createVNode(_components.code, {
				dir: "auto",
				children: "options"
			}),
			" で shim に伝えることを書きます。ここでは、Kata のどの設定を使うかを指定しました。項目の名前は Kubernetes 用の containerd の設定と同じなので、Kata の説明書をそのまま読み替えられます。ドットのない名前は、Kubernetes の RuntimeClass に書ける形でもあります。"
		] }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.code, {
			dir: "auto",
			children: "\"default-runtime\": \"kata\""
		}), " と書くこともできます。"] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "either-or",
				children: "どちらか一方"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#either-or",
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
					children: "# どちらか一方"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "either-or" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "path"
			}),
			" は「runc の shim を使い、runc の代わりにこれを呼ぶ」、",
			createVNode(_components.code, {
				dir: "auto",
				children: "runtimeType"
			}),
			" は「別の shim を使う」という指定です。両方書いても意味が通らず、",
			createVNode(_components.a, {
				href: "/ja/glossary/#journal",
				class: "hb-term",
				"data-term": "ジャーナル",
				"data-about": "systemd が集めたログです。dockerd のログは、`journalctl -u docker` で読みます。",
				children: "ジャーナル"
			}),
			"で断られます。効いているのは、それまでの設定です。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "crun",
				children: "OCI ランタイムの crun"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#crun",
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
					children: "# OCI ランタイムの crun"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "crun" }),
		"\n",
		createVNode(_components.p, { children: [
			"crun は C で書かれた小さな",
			createVNode(_components.a, {
				href: "/ja/glossary/#runtime",
				class: "hb-term",
				"data-term": "ランタイム",
				"data-about": "コンテナを実際に作って動かすプログラムです。Docker では `--runtime` で選べます。",
				children: "ランタイム"
			}),
			"で、runc と同じ呼び方ができます。だから ",
			createVNode(_components.code, {
				dir: "auto",
				children: "path"
			}),
			" でよいのです。カーネルは、またホストのものに戻りました。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "oci-or-shim",
				children: "どの shim が付いているか"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#oci-or-shim",
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
					children: "# どの shim が付いているか"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "oci-or-shim" }),
		"\n",
		createVNode(_components.p, { children: [
			"crun のコンテナに付くのは runc の shim で、",
			createVNode(_components.code, {
				dir: "auto",
				children: "binary_name"
			}),
			" だけが違います。Kata のコンテナには自前の shim が付き、",
			createVNode(_components.code, {
				dir: "auto",
				children: "binary_name"
			}),
			" は要りません。"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"新しいランタイムに出会ったら、",
			createVNode(_components.code, {
				dir: "auto",
				children: "containerd-shim-…"
			}),
			" が付いてくるかどうかを見てください。付いてくるなら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "runtimeType"
			}),
			" か名前で、runc と同じ呼び方ができるなら ",
			createVNode(_components.code, {
				dir: "auto",
				children: "path"
			}),
			" で使います。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "own-words",
				children: "エラーの言い回しの違い"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#own-words",
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
					children: "# エラーの言い回しの違い"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "own-words" }),
		"\n",
		createVNode(_components.p, { children: [
			"同じ間違いを二度しました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "OCI runtime create failed:"
			}),
			" のあとは、ランタイム自身のエラーです。",
			createVNode(_components.a, {
				href: "/ja/glossary/#exit-code",
				class: "hb-term",
				"data-term": "終了コード",
				"data-about": "終わったプロセスが残す数です。0 は無事、125 は Docker の失敗、137 は強制終了（128 + 9）を表します。",
				children: "終了コード"
			}),
			"まで違うのは、",
			createVNode(_components.code, {
				dir: "auto",
				children: "docker"
			}),
			" コマンドが文の中に ",
			createVNode(_components.code, {
				dir: "auto",
				children: "executable file not found"
			}),
			" を見つけたときだけ 127 にするからで、crun の言い回しは少し違います。終了コードを見るスクリプトがあるなら、覚えておいてください。"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "old-name",
				children: "昔の名前"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#old-name",
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
					children: "# 昔の名前"
				})]
			})]
		}),
		"\n",
		createVNode($$Step, { id: "old-name" }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "io.containerd.runtime.v1.linux"
			}),
			" は、19.03 までの既定でした。20.10 ではまだ、いまの ",
			createVNode(_components.code, {
				dir: "auto",
				children: "io.containerd.runc.v2"
			}),
			" と並んで使えました。23.0 からの ",
			createVNode(_components.a, {
				href: "/ja/glossary/#dockerd",
				class: "hb-term",
				"data-term": "dockerd",
				"data-about": "Docker の本体です。API で頼みごとを受け、イメージ、ネットワーク、ボリュームを管理し、コンテナの起動は containerd に任せます。",
				children: "dockerd"
			}),
			" は、名前を containerd に渡すだけです。containerd 1.x にはこの shim がまだありますが、",
			createVNode(_components.a, {
				href: "/ja/glossary/#cgroup",
				class: "hb-term",
				"data-term": "cgroup",
				"data-about": "プロセスの集まりごとに、CPU やメモリ、デバイスをどれだけ使ってよいかを決めるカーネルの機能です。",
				children: "cgroup"
			}),
			" v2 を知りません。containerd 2 にはもうありません。スクリプトやコンテナに残っていたら、",
			createVNode(_components.a, {
				href: "/ja/errors/runtime-v1-linux/",
				children: [createVNode(_components.code, {
					dir: "auto",
					children: "--runtime"
				}), " ごと外してください"]
			}),
			"。"
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
			"コンテナと一緒に、仮想マシンも消えました。",
			createVNode(_components.code, {
				dir: "auto",
				children: "grep"
			}),
			" が数えた行は 0 です（何も見つからないので、終了コードは 1）。"
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
			createVNode(_components.li, { children: ["同じ話の解説と図：", createVNode(_components.a, {
				href: "/ja/engine/runtimes-and-shims/",
				children: "ランタイムと shim"
			})] }),
			"\n",
			createVNode(_components.li, { children: ["一つ一つの受け渡しをゆっくり見る：", createVNode(_components.a, {
				href: "/ja/runbooks/architecture-tour/",
				children: "docker run の裏側を歩く"
			})] }),
			"\n",
			createVNode(_components.li, { children: [
				"reload と",
				createVNode(_components.a, {
					href: "/ja/glossary/#default-runtime",
					class: "hb-term",
					"data-term": "既定のランタイム",
					"data-about": "`--runtime` を付けないコンテナに使われるランタイムです。初めは runc で、`daemon.json` の `default-runtime` で変えられます。",
					children: "既定のランタイム"
				}),
				"、書き間違い：",
				createVNode(_components.a, {
					href: "/ja/runbooks/runtimes-and-reload/",
					children: "何も止めずにランタイムを足す"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: ["引数を付けたランタイム：", createVNode(_components.a, {
				href: "/ja/runbooks/runtime-wrapper-scripts/",
				children: "Docker が書くランタイムのスクリプト"
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
	"title": "自前の shim を持つランタイム",
	"description": "shim の名前を渡すだけで、Kata のコンテナを仮想マシンの中で動かします。daemon.json で短い名前とオプションを付け、crun との違いも見比べます。",
	"sidebar": { "order": 8 },
	"level": "advanced",
	"minutes": 15,
	"topics": ["engine"],
	"tags": [
		"shim",
		"Kata Containers",
		"crun",
		"runtimeType",
		"OCI ランタイム",
		"containerd",
		"io.containerd.kata.v2",
		"io.containerd.runc.v2",
		"RuntimeClass"
	],
	"related": [
		"engine/runtimes-and-shims",
		"engine/runtime-history",
		"runbooks/runtimes-and-reload",
		"errors/runtime-unknown"
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
			"slug": "host",
			"text": "ホストのカーネル"
		},
		{
			"depth": 2,
			"slug": "shims",
			"text": "shim とは何か"
		},
		{
			"depth": 2,
			"slug": "by-name",
			"text": "名前で呼ぶ"
		},
		{
			"depth": 2,
			"slug": "machine",
			"text": "仮想マシンが一台"
		},
		{
			"depth": 2,
			"slug": "unknown-shim",
			"text": "名前を間違えると"
		},
		{
			"depth": 2,
			"slug": "no-paths",
			"text": "パスは書けない"
		},
		{
			"depth": 2,
			"slug": "named",
			"text": "短い名前とオプション"
		},
		{
			"depth": 2,
			"slug": "either-or",
			"text": "どちらか一方"
		},
		{
			"depth": 2,
			"slug": "crun",
			"text": "OCI ランタイムの crun"
		},
		{
			"depth": 2,
			"slug": "oci-or-shim",
			"text": "どの shim が付いているか"
		},
		{
			"depth": 2,
			"slug": "own-words",
			"text": "エラーの言い回しの違い"
		},
		{
			"depth": 2,
			"slug": "old-name",
			"text": "昔の名前"
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
var url = "runbooks/shim-runtimes-kata/ja.mdx";
var file = "/tmp/w7/s5/hatoba/runbooks/shim-runtimes-kata/ja.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/runbooks/shim-runtimes-kata/ja.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
