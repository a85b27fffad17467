import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import "./FillIn_DCRk8L1g.mjs";
// content/docs/en/errors/security-caps-operation-not-permitted.mdx
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
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "message",
				children: "What it looks like"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#message",
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
					children: "# What it looks like"
				})]
			})]
		}),
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
							style: { "--ecMaxLine": "292ch" },
							tabindex: "0",
							children: createVNode(_components.code, { children: [
								createVNode(_components.div, {
									class: "ec-line",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											style: {
												"--0": "#cdd6e9",
												"--1": "#323d5c"
											},
											children: "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply caps: operation not permitted: unknown."
										})
									})
								}),
								createVNode(_components.div, {
									class: "ec-line",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											style: {
												"--0": "#cdd6e9",
												"--1": "#323d5c"
											},
											children: "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to apply caps: can't apply capabilities: operation not permitted: unknown"
										})
									})
								}),
								createVNode(_components.div, {
									class: "ec-line",
									children: createVNode(_components.div, {
										class: "code",
										children: createVNode(_components.span, {
											style: {
												"--0": "#cdd6e9",
												"--1": "#323d5c"
											},
											children: "docker: Error response from daemon: invalid CapDrop: capability not supported by your kernel or not available in the current environment: \"CAP_MKNOD\"."
										})
									})
								})
							] })
						}),
						createVNode(_components.div, {
							class: "copy",
							children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
								title: "Copy",
								"data-copied": "Copied",
								"data-code": "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply caps: operation not permitted: unknown.docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to apply caps: can't apply capabilities: operation not permitted: unknowndocker: Error response from daemon: invalid CapDrop: capability not supported by your kernel or not available in the current environment: \"CAP_MKNOD\".",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.a, {
				href: "/en/glossary/#runc",
				class: "hb-term",
				"data-term": "runc",
				"data-about": "The OCI runtime that Docker comes with. It prepares namespaces and cgroups, starts the process, and ends.",
				children: "runc"
			}),
			" 1.1 and 1.2 print the first line, runc 1.3 and later the second; with 1.0 it was only ",
			createVNode(_components.code, {
				dir: "auto",
				children: "apply caps: operation not permitted"
			}),
			". The third comes from ",
			createVNode(_components.a, {
				href: "/en/glossary/#dockerd",
				class: "hb-term",
				"data-term": "dockerd",
				"data-about": "Docker's daemon. It takes requests through its API, manages images, networks and volumes, and leaves starting containers to containerd.",
				children: "dockerd"
			}),
			", if you name a missing ",
			createVNode(_components.a, {
				href: "/en/glossary/#capability",
				class: "hb-term",
				"data-term": "Linux capability",
				"data-about": "One of the privileges into which Linux divides the power of root. By default, root in a container has only 14 of them.",
				children: "capability"
			}),
			" with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--cap-add"
			}),
			" or ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--cap-drop"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "why",
				children: "Why it happens"
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
					children: "# Why it happens"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"The power of ",
			createVNode(_components.a, {
				href: "/en/glossary/#root",
				class: "hb-term",
				"data-term": "root",
				"data-about": "The user who may do anything; its number is 0. By default containers run as root, but without some of its privileges.",
				children: "root"
			}),
			" is divided into about forty capabilities. Docker gives 14 of them to an ordinary ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "container"
			}),
			", among them ",
			createVNode(_components.code, {
				dir: "auto",
				children: "CHOWN"
			}),
			", ",
			createVNode(_components.code, {
				dir: "auto",
				children: "SETFCAP"
			}),
			", ",
			createVNode(_components.code, {
				dir: "auto",
				children: "MKNOD"
			}),
			" and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "AUDIT_WRITE"
			}),
			". runc sets these 14 as one of the last steps before the program starts. But ",
			createVNode(_components.strong, { children: "it cannot give what it does not have" }),
			": if a single one is missing, the ",
			createVNode(_components.a, {
				href: "/en/glossary/#kernel",
				class: "hb-term",
				"data-term": "kernel",
				"data-about": "The core of an operating system. It manages processes, memory and devices, and it isolates containers.",
				children: "kernel"
			}),
			" refuses. The message does not say which."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"A dockerd without them usually runs inside LXC. LXC takes capabilities away with ",
			createVNode(_components.code, {
				dir: "auto",
				children: "lxc.cap.drop"
			}),
			", in a configuration file for each distribution."
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"For Alpine: ",
				createVNode(_components.code, {
					dir: "auto",
					children: "audit_write"
				}),
				", ",
				createVNode(_components.code, {
					dir: "auto",
					children: "mknod"
				}),
				" and others"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"For Arch Linux, Fedora and Void: ",
				createVNode(_components.code, {
					dir: "auto",
					children: "setfcap"
				}),
				" and others"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"For Slackware: ",
				createVNode(_components.code, {
					dir: "auto",
					children: "mknod"
				}),
				", ",
				createVNode(_components.code, {
					dir: "auto",
					children: "setfcap"
				}),
				" and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "setpcap"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: "For Debian and Ubuntu: nothing that Docker uses" }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"In ",
			createVNode(_components.strong, { children: "unprivileged LXC containers" }),
			", this list is emptied again, because there the capabilities count only inside their own ",
			createVNode(_components.a, {
				href: "/en/glossary/#namespace",
				class: "hb-term",
				"data-term": "namespace",
				"data-about": "The kernel feature that limits what a process sees. There is one kind for process ids, one for networks, one for mounts and so on.",
				children: "namespace"
			}),
			". So, oddly, Docker can stop working when you make its LXC container privileged."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "which-cause",
				children: "Which cause is yours"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#which-cause",
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
					children: "# Which cause is yours"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: "On the machine that runs Docker (inside LXC):" }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
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
									children: createVNode(_components.span, {
										style: {
											"--0": "#F2F5FB",
											"--1": "#161F3D"
										},
										children: "systemd-detect-virt"
									})
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
											children: "cat"
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
											children: "/proc/self/uid_map"
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
											children: "printf"
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
											children: "'%x\\n'"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " $(( "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "0xa80425fb"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " & "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "~0x$(awk"
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
											children: "'/^CapBnd/ {print $2}'"
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
											children: "/proc/"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: "$("
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "pidof"
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
											children: "containerd"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ")"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#FFCD88",
												"--1": "#874900"
											},
											children: "/status"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: ") ))"
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
											children: "systemctl"
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
											children: "show"
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
											children: "containerd"
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
												"--0": "#9FD0E6",
												"--1": "#20607D"
											},
											children: "-p"
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
											children: "CapabilityBoundingSet"
										})
									]
								})
							})
						] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "systemd-detect-virtcat /proc/self/uid_mapprintf '%x\\n' $(( 0xa80425fb & ~0x$(awk '/^CapBnd/ {print $2}' /proc/$(pidof containerd)/status) ))systemctl show containerd docker -p CapabilityBoundingSet",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "state",
						children: "For a machine that is in this state."
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "a80425fb"
			}),
			" stands for the 14 that Docker gives. The third command prints those of them that ",
			createVNode(_components.a, {
				href: "/en/glossary/#containerd",
				class: "hb-term",
				"data-term": "containerd",
				"data-about": "The daemon that manages the start and the end of containers for dockerd. Through a shim it calls runc, which starts the process.",
				children: "containerd"
			}),
			" does not have."
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "0"
				}),
				": all are there, so the cause is another one. Look at ",
				createVNode(_components.code, {
					dir: "auto",
					children: "Security Options"
				}),
				" in ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker info"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "28000000"
				}),
				": ",
				createVNode(_components.code, {
					dir: "auto",
					children: "MKNOD"
				}),
				" and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "AUDIT_WRITE"
				}),
				" are missing, as with the configuration for Alpine."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "80000000"
				}),
				": ",
				createVNode(_components.code, {
					dir: "auto",
					children: "SETFCAP"
				}),
				" is missing, as with the one for Arch Linux or Fedora."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "uid_map"
				}),
				" is ",
				createVNode(_components.code, {
					dir: "auto",
					children: "0 0 4294967295"
				}),
				": the LXC container is privileged. If the second number is not 0, as in ",
				createVNode(_components.code, {
					dir: "auto",
					children: "0 100000 65536"
				}),
				", it is unprivileged."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "CapabilityBoundingSet"
				}),
				" is a short list: an extra setting of the ",
				createVNode(_components.a, {
					href: "/en/glossary/#systemd-unit",
					class: "hb-term",
					"data-term": "systemd unit",
					"data-about": "A unit is something systemd manages, such as a service. Docker has two: `docker.service` and `docker.socket`.",
					children: "systemd unit"
				}),
				" takes them away."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "systemd-detect-virt"
				}),
				" prints ",
				createVNode(_components.code, {
					dir: "auto",
					children: "docker"
				}),
				": this is Docker in Docker, and the outer container runs without ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--privileged"
				}),
				"."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "fix",
				children: "Fix it"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#fix",
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
					children: "# Fix it"
				})]
			})]
		}),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.strong, { children: "The safest way is a virtual machine." }), " The documentation of Proxmox VE also recommends one for Docker."] }),
		"\n",
		createVNode(_components.p, { children: [createVNode(_components.strong, { children: "To stay with LXC, use an unprivileged container." }), " In Proxmox, restore a backup as unprivileged; this changes the owners of the files too. Keep the old container until you have checked the new one."] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
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
											children: "vzdump"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " "
										}),
										createVNode(_components.span, {
											class: "hb-placeholder",
											children: "<old number>"
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
											children: "--mode"
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
											children: "stop"
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
											children: "--storage"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " "
										}),
										createVNode(_components.span, {
											class: "hb-placeholder",
											children: "<storage for backups>"
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
											children: "pct"
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
											children: "restore"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " "
										}),
										createVNode(_components.span, {
											class: "hb-placeholder",
											children: "<new number>"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " "
										}),
										createVNode(_components.span, {
											class: "hb-placeholder",
											children: "<backup>"
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
											children: "--unprivileged"
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
												"--0": "#F0B9A0",
												"--1": "#96402A"
											},
											children: "1"
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
											children: "--storage"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " "
										}),
										createVNode(_components.span, {
											class: "hb-placeholder",
											children: "<storage>"
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
											children: "pct"
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
											children: "set"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " "
										}),
										createVNode(_components.span, {
											class: "hb-placeholder",
											children: "<new number>"
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
											children: "--features"
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
											children: "nesting=1,keyctl="
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F0B9A0",
												"--1": "#96402A"
											},
											children: "1"
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
											children: "pct"
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
											children: "start"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " "
										}),
										createVNode(_components.span, {
											class: "hb-placeholder",
											children: "<new number>"
										})
									]
								})
							})
						] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "vzdump <old number> --mode stop --storage <storage for backups>pct restore <new number> <backup> --unprivileged 1 --storage <storage>pct set <new number> --features nesting=1,keyctl=1pct start <new number>",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "Fill in your own names and values."
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.code, {
				dir: "auto",
				children: "nesting=1"
			}),
			" allows ",
			createVNode(_components.a, {
				href: "/en/glossary/#mount",
				class: "hb-term",
				"data-term": "mount",
				"data-about": "To make a folder or file system appear at a path. Whatever was at that path before is hidden.",
				children: "mounts"
			}),
			" such as ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/proc"
			}),
			" and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/sys"
			}),
			" inside. Proxmox requires ",
			createVNode(_components.code, {
				dir: "auto",
				children: "keyctl=1"
			}),
			" for Docker in unprivileged containers. These two alone do not mend this error in a privileged one."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"With LXD, set the following. If you use its fork ",
			createVNode(_components.code, {
				dir: "auto",
				children: "incus"
			}),
			", write that for ",
			createVNode(_components.code, {
				dir: "auto",
				children: "lxc"
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
						})]
					}),
					createVNode(_components.pre, {
						"data-language": "sh",
						tabindex: "0",
						children: createVNode(_components.code, { children: [createVNode(_components.div, {
							class: "ec-line",
							children: createVNode(_components.div, {
								class: "code",
								children: [
									createVNode(_components.span, {
										style: {
											"--0": "#F2F5FB",
											"--1": "#161F3D"
										},
										children: "lxc"
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
										children: "config"
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
										children: "set"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " "
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<name of the LXC container>"
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
										children: "security.privileged="
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#A9B8FF",
											"--1": "#3F4BB0"
										},
										children: "false"
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
										children: "security.nesting="
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#A9B8FF",
											"--1": "#3F4BB0"
										},
										children: "true"
									})
								]
							})
						}), createVNode(_components.div, {
							class: "ec-line",
							children: createVNode(_components.div, {
								class: "code",
								children: [
									createVNode(_components.span, {
										style: {
											"--0": "#F2F5FB",
											"--1": "#161F3D"
										},
										children: "lxc"
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
										children: "restart"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " "
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<name of the LXC container>"
									})
								]
							})
						})] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "lxc config set <name of the LXC container> security.privileged=false security.nesting=truelxc restart <name of the LXC container>",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "Fill in your own names and values."
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.strong, { children: "If it has to stay privileged" }),
			", empty the list. On the Proxmox ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			", add this line to the end of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "/etc/pve/lxc/<number>.conf"
			}),
			", and restart the LXC container."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame not-content",
				children: [
					createVNode(_components.figcaption, { class: "header" }),
					createVNode(_components.pre, {
						"data-language": "text",
						class: "wrap",
						style: { "--ecMaxLine": "13ch" },
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
									children: "lxc.cap.drop:"
								})
							})
						}) })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "lxc.cap.drop:",
							children: createVNode(_components.div, {})
						})]
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"Root in that container can then set the host’s clock and load ",
			createVNode(_components.a, {
				href: "/en/glossary/#kernel-module",
				class: "hb-term",
				"data-term": "kernel module",
				"data-about": "A part that is added to the kernel while it runs. `lsmod` lists them, `modprobe` loads one.",
				children: "kernel modules"
			}),
			". Treat it as if it were root on the host."
		] }),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.strong, { children: "To get a single container running now" }),
			", leave out what is missing. Docker refuses ",
			createVNode(_components.code, {
				dir: "auto",
				children: "--cap-drop MKNOD"
			}),
			", so drop all capabilities and add those that you need."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
						})]
					}),
					createVNode(_components.pre, {
						"data-language": "sh",
						tabindex: "0",
						children: createVNode(_components.code, { children: createVNode(_components.div, {
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
										children: "run"
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
										children: "--rm"
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
										children: "--cap-drop"
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
										children: "ALL"
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
										children: "--cap-add"
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
										children: "CHOWN"
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
										children: "--cap-add"
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
										children: "DAC_OVERRIDE"
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
										children: "--cap-add"
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
										children: "FOWNER"
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
										children: "--cap-add"
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
										children: "SETUID"
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
										children: "--cap-add"
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
										children: "SETGID"
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
										children: "--cap-add"
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
										children: "NET_BIND_SERVICE"
									}),
									createVNode(_components.span, {
										style: {
											"--0": "#CDD6E9",
											"--1": "#323D5C"
										},
										children: " "
									}),
									createVNode(_components.span, {
										class: "hb-placeholder",
										children: "<image>"
									})
								]
							})
						}) })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "docker run --rm --cap-drop ALL --cap-add CHOWN --cap-add DAC_OVERRIDE --cap-add FOWNER --cap-add SETUID --cap-add SETGID --cap-add NET_BIND_SERVICE <image>",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "yours",
						children: "Fill in your own names and values."
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			createVNode(_components.strong, { children: "If a setting of systemd takes them away" }),
			", delete its line ",
			createVNode(_components.code, {
				dir: "auto",
				children: "CapabilityBoundingSet="
			}),
			"."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
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
											children: "systemctl"
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
											children: "cat"
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
											children: "containerd"
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
											children: "docker"
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#CDD6E9",
												"--1": "#323D5C"
											},
											children: " | "
										}),
										createVNode(_components.span, {
											style: {
												"--0": "#F2F5FB",
												"--1": "#161F3D"
											},
											children: "grep"
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
											children: "-n"
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
											children: "CapabilityBoundingSet"
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
											children: "sudo"
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
											children: "systemctl"
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
											children: "daemon-reload"
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
											children: "sudo"
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
											children: "systemctl"
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
											children: "restart"
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
											children: "containerd"
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
											children: "docker"
										})
									]
								})
							})
						] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "systemctl cat containerd docker | grep -n CapabilityBoundingSetsudo systemctl daemon-reloadsudo systemctl restart containerd docker",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "state",
						children: "For a machine that is in this state."
					})
				]
			})
		}),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "verify",
				children: "Check that it worked"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#verify",
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
					children: "# Check that it worked"
				})]
			})]
		}),
		"\n",
		createVNode(_components.div, {
			class: "expressive-code",
			children: createVNode(_components.figure, {
				class: "frame is-terminal not-content",
				children: [
					createVNode(_components.figcaption, {
						class: "header",
						children: [createVNode(_components.span, { class: "title" }), createVNode(_components.span, {
							class: "sr-only",
							children: "Terminal"
						})]
					}),
					createVNode(_components.pre, {
						"data-language": "sh",
						tabindex: "0",
						children: createVNode(_components.code, { children: [createVNode(_components.div, {
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
										children: "run"
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
										children: "--rm"
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
										children: "hello-world"
									})
								]
							})
						}), createVNode(_components.div, {
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
										children: "run"
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
										children: "--rm"
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
										children: "busybox"
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
										children: "grep"
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
										children: "CapEff"
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
										children: "/proc/self/status"
									})
								]
							})
						})] })
					}),
					createVNode(_components.div, {
						class: "copy",
						children: [createVNode(_components.div, { "aria-live": "polite" }), createVNode(_components.button, {
							title: "Copy",
							"data-copied": "Copied",
							"data-code": "docker run --rm hello-worlddocker run --rm busybox grep CapEff /proc/self/status",
							children: createVNode(_components.div, {})
						})]
					}),
					createVNode(_components.figcaption, {
						class: "hb-not-run",
						"data-pagefind-ignore": "",
						"data-reason": "state",
						children: "For a machine that is in this state."
					})
				]
			})
		}),
		"\n",
		createVNode(_components.p, { children: [
			"If ",
			createVNode(_components.code, {
				dir: "auto",
				children: "CapEff"
			}),
			" is ",
			createVNode(_components.code, {
				dir: "auto",
				children: "00000000a80425fb"
			}),
			", all 14 are there."
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "prevent",
				children: "Keep it from coming back"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#prevent",
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
					children: "# Keep it from coming back"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				"Create LXC containers for Docker as unprivileged ones, with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nesting"
				}),
				" and ",
				createVNode(_components.code, {
					dir: "auto",
					children: "keyctl"
				}),
				", from the start."
			] }),
			"\n",
			createVNode(_components.li, { children: "Do not switch to privileged to try to get rid of a permission error: it takes other permissions away." }),
			"\n",
			createVNode(_components.li, { children: "Updates of Proxmox or runc sometimes break Docker inside LXC. Take a snapshot before you update." }),
			"\n"
		] }),
		"\n",
		createVNode(_components.div, {
			class: "sl-heading-wrapper level-h2",
			children: [createVNode(_components.h2, {
				id: "sources",
				children: "Sources"
			}), createVNode(_components.a, {
				class: "sl-anchor-link",
				href: "#sources",
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
					children: "# Sources"
				})]
			})]
		}),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [createVNode(_components.a, {
				href: "https://github.com/opencontainers/runc/blob/v1.3.3/libcontainer/capabilities/capabilities.go",
				children: ["runc 1.3.3 ", createVNode(_components.code, {
					dir: "auto",
					children: "libcontainer/capabilities/capabilities.go"
				})]
			}), " (ApplyCaps)"] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.a, {
					href: "https://github.com/moby/moby/blob/v28.5.2/oci/caps/defaults.go",
					children: ["moby 28.5.2 ", createVNode(_components.code, {
						dir: "auto",
						children: "oci/caps/defaults.go"
					})]
				}),
				": the list of 14; ",
				createVNode(_components.a, {
					href: "https://github.com/moby/moby/blob/v28.5.2/oci/caps/utils.go",
					children: createVNode(_components.code, {
						dir: "auto",
						children: "utils.go"
					})
				}),
				": the message for a capability that you name"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.a, {
					href: "https://github.com/lxc/lxc-templates/blob/master/config/alpine.common.conf.in",
					children: "lxc-templates, configuration"
				}),
				": ",
				createVNode(_components.code, {
					dir: "auto",
					children: "lxc.cap.drop"
				}),
				" for Alpine"
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.a, {
					href: "https://pve.proxmox.com/wiki/Linux_Container",
					children: "Proxmox VE: Linux Container"
				}),
				": virtual machines recommended, ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nesting"
				}),
				", ",
				createVNode(_components.code, {
					dir: "auto",
					children: "keyctl"
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
	"title": "unable to apply caps: operation not permitted",
	"description": "Docker wants to give the container capabilities that its own environment does not have, mostly in a privileged LXC container. Find out which ones are missing, and move to an unprivileged one or a virtual machine.",
	"sidebar": { "label": "unable to apply caps" },
	"error": "security-caps-operation-not-permitted",
	"tags": [
		"LXC",
		"Proxmox",
		"capabilities",
		"nesting",
		"keyctl",
		"lxc.cap.drop",
		"runc"
	],
	"related": [
		"errors/container-mount-not-permitted",
		"errors/security-apparmor-apply",
		"errors/gpu-bpf-device-filter",
		"basics/what-is-a-container",
		"runbooks/drill-container-mount-not-permitted"
	]
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "message",
			"text": "What it looks like"
		},
		{
			"depth": 2,
			"slug": "why",
			"text": "Why it happens"
		},
		{
			"depth": 2,
			"slug": "which-cause",
			"text": "Which cause is yours"
		},
		{
			"depth": 2,
			"slug": "fix",
			"text": "Fix it"
		},
		{
			"depth": 2,
			"slug": "verify",
			"text": "Check that it worked"
		},
		{
			"depth": 2,
			"slug": "prevent",
			"text": "Keep it from coming back"
		},
		{
			"depth": 2,
			"slug": "sources",
			"text": "Sources"
		}
	];
}
var url = "content/docs/en/errors/security-caps-operation-not-permitted.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/en/errors/security-caps-operation-not-permitted.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/en/errors/security-caps-operation-not-permitted.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
