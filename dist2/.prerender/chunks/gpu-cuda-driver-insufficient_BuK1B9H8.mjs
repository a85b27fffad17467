import { m as Fragment, n as createVNode, r as __astro_tag_component__ } from "./jsx-runtime_44v6sjkn.mjs";
import "./FillIn_DCRk8L1g.mjs";
// content/docs/en/errors/gpu-cuda-driver-insufficient.mdx
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
							style: { "--ecMaxLine": "107ch" },
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
											children: "CUDA error: CUDA driver version is insufficient for CUDA runtime version"
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
											children: "Check failed: error == cudaSuccess (35 vs. 0)  CUDA driver version is insufficient for CUDA runtime version"
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
											children: "The NVIDIA driver on your system is too old (found version 11040). Please update your GPU driver …"
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
								"data-code": "CUDA error: CUDA driver version is insufficient for CUDA runtime versionCheck failed: error == cudaSuccess (35 vs. 0)  CUDA driver version is insufficient for CUDA runtime versionThe NVIDIA driver on your system is too old (found version 11040). Please update your GPU driver …",
								children: createVNode(_components.div, {})
							})]
						})
					]
				})
			]
		}),
		"\n",
		createVNode(_components.p, { children: [
			"The ",
			createVNode(_components.a, {
				href: "/en/glossary/#container",
				class: "hb-term",
				"data-term": "container",
				"data-about": "An ordinary process with limits on what it sees and how much it may use. It has a name, settings, and a writable layer on top of its image.",
				children: "container"
			}),
			" has started, and the program prints this. If the container does not start and ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-container-cli"
			}),
			" speaks of ",
			createVNode(_components.code, {
				dir: "auto",
				children: "cuda>="
			}),
			", see ",
			createVNode(_components.a, {
				href: "/en/errors/gpu-cuda-requirement/",
				children: "the check before the start"
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
			"A ",
			createVNode(_components.a, {
				href: "/en/glossary/#cuda",
				class: "hb-term",
				"data-term": "CUDA",
				"data-about": "NVIDIA's platform for computing on its GPUs. Its libraries go into the image; the driver is the host's.",
				children: "CUDA"
			}),
			" program brings its ",
			createVNode(_components.a, {
				href: "/en/glossary/#runtime",
				class: "hb-term",
				"data-term": "container runtime",
				"data-about": "The program that actually creates and runs a container. In Docker, you choose it with `--runtime`.",
				children: "runtime"
			}),
			" with it, in the ",
			createVNode(_components.a, {
				href: "/en/glossary/#image",
				class: "hb-term",
				"data-term": "image",
				"data-about": "The read-only files and settings that containers are made from. It is a stack of layers.",
				children: "image"
			}),
			", and asks ",
			createVNode(_components.code, {
				dir: "auto",
				children: "libcuda.so.1"
			}),
			" of the driver which CUDA it supports. There are two ways to get error 35:"
		] }),
		"\n",
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.strong, { children: "The driver is older than the image’s CUDA." }),
				" ",
				createVNode(_components.code, {
					dir: "auto",
					children: "found version 11040"
				}),
				" means that the driver supports CUDA up to 11.4. The toolkit’s check before the start was skipped, because the image does not set ",
				createVNode(_components.code, {
					dir: "auto",
					children: "NVIDIA_REQUIRE_CUDA"
				}),
				", because the GPU came through ",
				createVNode(_components.a, {
					href: "/en/glossary/#cdi",
					class: "hb-term",
					"data-term": "CDI",
					"data-about": "A standard that names devices such as GPUs and describes in a file how to give them to a container. Docker accepts such a name in `--device`.",
					children: "CDI"
				}),
				", or because of ",
				createVNode(_components.code, {
					dir: "auto",
					children: "NVIDIA_DISABLE_REQUIRE"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.strong, { children: "There is no driver in the container." }),
				" Without ",
				createVNode(_components.code, {
					dir: "auto",
					children: "libcuda.so.1"
				}),
				" the runtime takes the driver’s version to be 0, and 0 is less than every version. The container was started without ",
				createVNode(_components.code, {
					dir: "auto",
					children: "--gpus"
				}),
				", the ",
				createVNode(_components.a, {
					href: "/en/glossary/#capability",
					class: "hb-term",
					"data-term": "Linux capability",
					"data-about": "One of the privileges into which Linux divides the power of root. By default, root in a container has only 14 of them.",
					children: "capability"
				}),
				" ",
				createVNode(_components.code, {
					dir: "auto",
					children: "compute"
				}),
				" is missing, or the program found a stub: ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/usr/local/cuda/lib64/stubs/libcuda.so"
				}),
				" in ",
				createVNode(_components.code, {
					dir: "auto",
					children: "LD_LIBRARY_PATH"
				}),
				" answers in the same way."
			] }),
			"\n"
		] }),
		"\n",
		createVNode(_components.p, { children: [
			"The message does not tell the two apart. ",
			createVNode(_components.code, {
				dir: "auto",
				children: "nvidia-smi"
			}),
			" in the container does."
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
											children: "nvidia-smi"
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
											children: "head"
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
											children: "-4"
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
											children: "exec"
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
											children: "<container>"
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
											children: "sh"
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
											children: "-c"
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
											children: "'nvidia-smi | head -4; ldconfig -p | grep libcuda.so; ls /dev/nvidia*'"
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
											children: "inspect"
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
											children: "--format"
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
											children: "'{{json .HostConfig.DeviceRequests}} {{.HostConfig.Runtime}}'"
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
											children: "<container>"
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
											children: "inspect"
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
											children: "--format"
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
											children: "'{{range .Config.Env}}{{println .}}{{end}}'"
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
											children: "<container>"
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
											children: "-E"
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
											children: "'CUDA|NVIDIA|LD_LIBRARY'"
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
							"data-code": "nvidia-smi | head -4docker exec <container> sh -c 'nvidia-smi | head -4; ldconfig -p | grep libcuda.so; ls /dev/nvidia*'docker inspect --format '{{json .HostConfig.DeviceRequests}} {{.HostConfig.Runtime}}' <container>docker inspect --format '{{range .Config.Env}}{{println .}}{{end}}' <container> | grep -E 'CUDA|NVIDIA|LD_LIBRARY'",
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
		createVNode(_components.ul, { children: [
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-smi"
				}),
				" fails in the container, or there is no ",
				createVNode(_components.code, {
					dir: "auto",
					children: "/dev/nvidia0"
				}),
				": ",
				createVNode(_components.a, {
					href: "/en/errors/gpu-torch-no-driver/",
					children: "it has no GPU"
				}),
				"."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-smi"
				}),
				" works, but ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ldconfig -p"
				}),
				" shows no ",
				createVNode(_components.code, {
					dir: "auto",
					children: "libcuda"
				}),
				": the capability ",
				createVNode(_components.code, {
					dir: "auto",
					children: "compute"
				}),
				" is missing."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				createVNode(_components.code, {
					dir: "auto",
					children: "LD_LIBRARY_PATH"
				}),
				" contains ",
				createVNode(_components.code, {
					dir: "auto",
					children: "stubs"
				}),
				": take it out at run time."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"All is there: compare ",
				createVNode(_components.code, {
					dir: "auto",
					children: "CUDA Version"
				}),
				" at the top right of ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia-smi"
				}),
				" (the highest the driver can do) with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "CUDA_VERSION"
				}),
				" of the image. The first must not be lower. For PyTorch, ",
				createVNode(_components.code, {
					dir: "auto",
					children: "torch.version.cuda"
				}),
				" counts."
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
		createVNode(_components.p, { children: "Give the container a GPU." }),
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
										children: "--gpus"
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
										children: "all"
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
										children: "-e"
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
										children: "NVIDIA_DRIVER_CAPABILITIES=compute,utility"
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
										children: "nvidia-smi"
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
							"data-code": "docker run --rm --gpus all -e NVIDIA_DRIVER_CAPABILITIES=compute,utility <image> nvidia-smi",
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
			"Or update the ",
			createVNode(_components.a, {
				href: "/en/glossary/#host",
				class: "hb-term",
				"data-term": "host",
				"data-about": "The machine that runs the containers. They share its kernel.",
				children: "host"
			}),
			"’s driver."
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
										children: "ubuntu-drivers"
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
										children: "install"
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
										children: "reboot"
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
							"data-code": "sudo ubuntu-drivers installsudo reboot",
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
			"Or take an image with an older CUDA. The framework’s images have one ",
			createVNode(_components.a, {
				href: "/en/glossary/#tag",
				class: "hb-term",
				"data-term": "tag",
				"data-about": "The part after `:` in an image's name, often a version. Without one, Docker uses `latest`, which does not mean the newest.",
				children: "tag"
			}),
			" for each CUDA version; pip has an index for each."
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
										children: "--gpus"
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
										children: "all"
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
										children: "<image with an older CUDA>"
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
										children: "nvidia-smi"
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
										children: "pip"
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
										children: "install"
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
										children: "torch"
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
										children: "--index-url"
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
										children: "https://download.pytorch.org/whl/cu118"
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
							"data-code": "docker run --rm --gpus all <image with an older CUDA> nvidia-smipip install torch --index-url https://download.pytorch.org/whl/cu118",
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
			"On a data-centre card you can also install ",
			createVNode(_components.code, {
				dir: "auto",
				children: "cuda-compat"
			}),
			" of the image’s version; on other cards it leads to ",
			createVNode(_components.a, {
				href: "/en/errors/gpu-unsupported-driver-combination/",
				children: "error 803 or 804"
			}),
			"."
		] }),
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
										children: "--gpus"
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
										children: "all"
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
										children: "python"
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
										children: "-c"
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
										children: "'import torch; print(torch.version.cuda, torch.cuda.is_available())'"
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
							"data-code": "docker run --rm --gpus all <image> python -c 'import torch; print(torch.version.cuda, torch.cuda.is_available())'",
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
				"Keep ",
				createVNode(_components.code, {
					dir: "auto",
					children: "NVIDIA_REQUIRE_CUDA"
				}),
				" in images that you base on ",
				createVNode(_components.code, {
					dir: "auto",
					children: "nvidia/cuda"
				}),
				", so that the start fails with a clear sentence."
			] }),
			"\n",
			createVNode(_components.li, { children: [
				"Never set ",
				createVNode(_components.code, {
					dir: "auto",
					children: "LD_LIBRARY_PATH"
				}),
				" to the stubs with ",
				createVNode(_components.code, {
					dir: "auto",
					children: "ENV"
				}),
				"; use it in the one ",
				createVNode(_components.code, {
					dir: "auto",
					children: "RUN"
				}),
				" that links."
			] }),
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
			createVNode(_components.li, { children: [
				createVNode(_components.a, {
					href: "https://docs.nvidia.com/cuda/cuda-runtime-api/group__CUDART__TYPES.html",
					children: "CUDA Runtime API, error codes"
				}),
				": ",
				createVNode(_components.code, {
					dir: "auto",
					children: "cudaErrorInsufficientDriver"
				})
			] }),
			"\n",
			createVNode(_components.li, { children: createVNode(_components.a, {
				href: "https://docs.nvidia.com/deploy/cuda-compatibility/",
				children: "CUDA Compatibility"
			}) }),
			"\n"
		] })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "CUDA driver version is insufficient for CUDA runtime version (error 35)",
	"description": "The program in the container found a driver that is too old for its CUDA, or no driver at all. First look whether the container has a GPU, then compare the versions.",
	"sidebar": { "label": "CUDA driver insufficient" },
	"error": "gpu-cuda-driver-insufficient",
	"tags": [
		"CUDA",
		"driver",
		"error 35",
		"PyTorch",
		"--gpus",
		"libcuda"
	],
	"related": [
		"errors/gpu-cuda-requirement",
		"errors/gpu-torch-no-driver",
		"errors/gpu-unsupported-driver-combination",
		"runbooks/drill-gpu-cuda-requirement"
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
var url = "content/docs/en/errors/gpu-cuda-driver-insufficient.mdx";
var file = "/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cuda-driver-insufficient.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cuda-driver-insufficient.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
