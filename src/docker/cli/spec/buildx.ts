/** The words and flags of docker buildx (0.13 for 26, 0.17 for 27, 0.29 for 28), in the format that parse.ts reads. */
export const BUILDX_SPEC = `
## buildx
use buildx
short Extended build capabilities with BuildKit
--builder string :: Override the configured builder instance
@27,28 -D, --debug bool :: Enable debug logging
additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.

## buildx bake
use bake [OPTIONS] [TARGET...]
short Build from a file
aliases f
listed docker buildx bake, docker buildx f
@27,28 --allow stringArray :: Allow build to access specified resources
--builder string :: Override the configured builder instance
@27,28 --call string =build :: Set method for evaluating build ("check", "outline", "targets")
@27,28 --check bool :: Shorthand for "--call=check"
@27,28 -D, --debug bool :: Enable debug logging
-f, --file stringArray :: Build definition file
@27,28 --list string :: List targets or variables
@26 --load bool :: Shorthand for "--set=*.output=type=docker"
@27,28 --load bool :: Shorthand for "--set=*.output=type=docker". Conditional.
@26 --metadata-file string :: Write build result metadata to the file
@27,28 --metadata-file string :: Write build result metadata to a file
--no-cache bool :: Do not use cache when building the image
--print bool :: Print the options without building
@26 --progress string =auto :: Set type of progress output ("auto", "plain", "tty"). Use plain to show container output
@27,28 --progress string =auto :: Set type of progress output ("auto", "none",  "plain", "quiet", "rawjson", "tty"). Use plain to show container output
--provenance string :: Shorthand for "--set=*.attest=type=provenance"
--pull bool :: Always attempt to pull all referenced images
@26 --push bool :: Shorthand for "--set=*.output=type=registry"
@27,28 --push bool :: Shorthand for "--set=*.output=type=registry". Conditional.
--sbom string :: Shorthand for "--set=*.attest=type=sbom"
--set stringArray :: Override target value (e.g., "targetpattern.key=value")
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.

## buildx build
use build [OPTIONS] PATH | URL | -
short Start a build
aliases b
@26 listed docker buildx build, docker buildx b
@27,28 listed docker build, docker builder build, docker image build, docker buildx b
--add-host stringSlice :: Add a custom host-to-IP mapping (format: "host:ip")
@26 --allow stringSlice :: Allow extra privileged entitlement (e.g., "network.host", "security.insecure")
@27,28 --allow stringArray :: Allow extra privileged entitlement (e.g., "network.host", "security.insecure", "device")
--annotation stringArray :: Add annotation to the image
--attest stringArray :: Attestation parameters (format: "type=sbom,generator=image")
--build-arg stringArray :: Set build-time variables
--build-context stringArray :: Additional build contexts (e.g., name=path)
--builder string :: Override the configured builder instance
--cache-from stringArray :: External cache sources (e.g., "user/app:cache", "type=local,src=path/to/dir")
--cache-to stringArray :: Cache export destinations (e.g., "user/app:cache", "type=local,dest=path/to/dir")
@27,28 --call string =build :: Set method for evaluating build ("check", "outline", "targets")
--cgroup-parent string :: Set the parent cgroup for the "RUN" instructions during build
@27,28 --check bool :: Shorthand for "--call=check"
@27,28 -D, --debug bool :: Enable debug logging
-f, --file string :: Name of the Dockerfile (default: "PATH/Dockerfile")
@26 --iidfile string :: Write the image ID to the file
@27,28 --iidfile string :: Write the image ID to a file
--label stringArray :: Set metadata for an image
--load bool :: Shorthand for "--output=type=docker"
@26 --metadata-file string :: Write build result metadata to the file
@27,28 --metadata-file string :: Write build result metadata to a file
--network string =default :: Set the networking mode for the "RUN" instructions during build
--no-cache bool :: Do not use cache when building the image
--no-cache-filter stringArray :: Do not cache specified stages
-o, --output stringArray :: Output destination (format: "type=local,dest=path")
--platform stringArray :: Set target platform for build
@26 --progress string =auto :: Set type of progress output ("auto", "plain", "tty"). Use plain to show container output
@27,28 --progress string =auto :: Set type of progress output ("auto", "none",  "plain", "quiet", "rawjson", "tty"). Use plain to show container output
--provenance string :: Shorthand for "--attest=type=provenance"
--pull bool :: Always attempt to pull all referenced images
--push bool :: Shorthand for "--output=type=registry"
-q, --quiet bool :: Suppress the build output and print image ID on success
--sbom string :: Shorthand for "--attest=type=sbom"
--secret stringArray :: Secret to expose to the build (format: "id=mysecret[,src=/local/secret]")
--shm-size bytes :: Shared memory size for build containers
--ssh stringArray :: SSH agent socket or keys to expose to the build (format: "default|<id>[=<socket>|<key>[,<key>]]")
-t, --tag stringArray :: Name and optionally a tag (format: "name:tag")
--target string :: Set the target build stage to build
--ulimit ulimit =[] :: Ulimit options
--compress bool hidden :: Compress the build context using gzip
--cpu-period int64 hidden :: Limit the CPU CFS (Completely Fair Scheduler) period
--cpu-quota int64 hidden :: Limit the CPU CFS (Completely Fair Scheduler) quota
-c, --cpu-shares int64 hidden :: CPU shares (relative weight)
--cpuset-cpus string hidden :: CPUs in which to allow execution ("0-3", "0,1")
--cpuset-mems string hidden :: MEMs in which to allow execution ("0-3", "0,1")
--force-rm bool hidden :: Always remove intermediate containers
--isolation string hidden :: Container isolation technology
-m, --memory string hidden :: Memory limit
--memory-swap string hidden :: Swap limit equal to memory plus swap: "-1" to enable unlimited swap
--print string hidden :: Print result of information request (e.g., outline, targets)
--rm bool =true hidden :: Remove intermediate containers after a successful build
--security-opt stringSlice hidden :: Security options
--squash bool hidden :: Squash newly built layers into a single new layer
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
args exact 1

## buildx create
use create [OPTIONS] [CONTEXT|ENDPOINT]
short Create a new builder instance
--append bool :: Append a node to builder instead of changing it
--bootstrap bool :: Boot builder after creation
--buildkitd-config string :: BuildKit daemon config file
--buildkitd-flags string :: BuildKit daemon flags
@27,28 -D, --debug bool :: Enable debug logging
--driver string :: Driver to use (available: "docker-container", "kubernetes", "remote")
--driver-opt stringArray :: Options for the driver
--leave bool :: Remove a node from builder instead of changing it
--name string :: Builder instance name
--node string :: Create/modify node with given name
--platform stringArray :: Fixed platforms for current node
--use bool :: Set the current builder instance
--config string hidden :: BuildKit config file
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
args max 1

## buildx dial-stdio
use dial-stdio
short Proxy current stdio streams to builder instance
--builder string :: Override the configured builder instance
@27,28 -D, --debug bool :: Enable debug logging
--platform string :: Target platform: this is used for node selection
@26 --progress string =quiet :: Set type of progress output (auto, plain, tty).
@27,28 --progress string =none :: Set type of progress output ("auto", "plain", "rawjson", "tty"). Use plain to show container output
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
args none

## buildx du
use du
short Disk usage
--builder string :: Override the configured builder instance
@27,28 -D, --debug bool :: Enable debug logging
--filter filter :: Provide filter values
@27,28 --format string :: Format the output
@26 --verbose bool :: Provide a more verbose output
@27,28 --verbose bool :: Shorthand for "--format=pretty"
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
args none

## buildx history @28
use history
short Commands to work on build records
--builder string :: Override the configured builder instance
-D, --debug bool :: Enable debug logging

## buildx history export @28
use export [OPTIONS] [REF...]
short Export build records into Docker Desktop bundle
--all bool :: Export all build records for the builder
--builder string :: Override the configured builder instance
-D, --debug bool :: Enable debug logging
--finalize bool :: Ensure build records are finalized before exporting
-o, --output string :: Output file path

## buildx history import @28
use import [OPTIONS] -
short Import build records into Docker Desktop
--builder string :: Override the configured builder instance
-D, --debug bool :: Enable debug logging
-f, --file stringArray :: Import from a file path

## buildx history inspect @28
use inspect
short Inspect a build record
--builder string :: Override the configured builder instance
-D, --debug bool :: Enable debug logging
--format string =pretty :: Format the output

## buildx history logs @28
use logs [OPTIONS] [REF]
short Print the logs of a build record
--builder string :: Override the configured builder instance
-D, --debug bool :: Enable debug logging
--progress string =plain :: Set type of progress output (plain, rawjson, tty)

## buildx history ls @28
use ls [OPTIONS]
short List build records
--builder string :: Override the configured builder instance
-D, --debug bool :: Enable debug logging
--filter stringArray :: Provide filter values (e.g., "status=error")
--format string =table :: Format the output
--local bool :: List records for current repository only
--no-trunc bool :: Don't truncate output

## buildx history open @28
use open [OPTIONS] [REF]
short Open a build record in Docker Desktop
--builder string :: Override the configured builder instance
-D, --debug bool :: Enable debug logging

## buildx history rm @28
use rm [OPTIONS] [REF...]
short Remove build records
--all bool :: Remove all build records
--builder string :: Override the configured builder instance
-D, --debug bool :: Enable debug logging

## buildx imagetools
use imagetools
short Commands to work on images in registry
--builder string :: Override the configured builder instance
@27,28 -D, --debug bool :: Enable debug logging
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.

## buildx imagetools create
@26 use create [OPTIONS] [SOURCE] [SOURCE...]
@27,28 use create [OPTIONS] [SOURCE...]
short Create a new image based on source images
--annotation stringArray :: Add annotation to the image
--append bool :: Append to existing manifest
--builder string :: Override the configured builder instance
@27,28 -D, --debug bool :: Enable debug logging
--dry-run bool :: Show final image instead of pushing
-f, --file stringArray :: Read source descriptor from file
@27,28 -p, --platform stringArray :: Filter specified platforms of target image
@27,28 --prefer-index bool =true :: When only a single source is specified, prefer outputting an image index or manifest list instead of performing a carbon copy
@26 --progress string =auto :: Set type of progress output ("auto", "plain", "tty"). Use plain to show container output
@27,28 --progress string =auto :: Set type of progress output ("auto", "none", "plain", "rawjson", "tty"). Use plain to show container output
-t, --tag stringArray :: Set reference for new image
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.

## buildx imagetools inspect
use inspect [OPTIONS] NAME
short Show details of an image in the registry
--builder string :: Override the configured builder instance
@27,28 -D, --debug bool :: Enable debug logging
--format string :: Format the output using the given Go template
--raw bool :: Show original, unformatted JSON manifest
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
args exact 1

## buildx inspect
use inspect [NAME]
short Inspect current builder instance
--bootstrap bool :: Ensure builder has booted before inspecting
--builder string :: Override the configured builder instance
@27,28 -D, --debug bool :: Enable debug logging
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
args max 1

## buildx install
hidden
use install
short Install buildx as a 'docker builder' alias
@27,28 -D, --debug bool :: Enable debug logging
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.

## buildx uninstall
hidden
use uninstall
short Uninstall the 'docker builder' alias
@27,28 -D, --debug bool :: Enable debug logging
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
args none

## buildx ls
use ls
short List builder instances
@27,28 -D, --debug bool :: Enable debug logging
--format string =table :: Format the output
@27,28 --no-trunc bool :: Don't truncate output
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
args exact 0

## buildx prune
use prune
short Remove build cache
-a, --all bool :: Include internal/frontend images
--builder string :: Override the configured builder instance
@27,28 -D, --debug bool :: Enable debug logging
@26 --filter filter :: Provide filter values (e.g., "until=24h")
@27,28 --filter filter :: Provide filter values
-f, --force bool :: Do not prompt for confirmation
@26 --keep-storage bytes :: Amount of disk space to keep for cache
@27,28 --max-used-space bytes :: Maximum amount of disk space allowed to keep for cache
@27,28 --min-free-space bytes :: Target amount of free disk space after pruning
@27,28 --reserved-space bytes :: Amount of disk space always allowed to keep for cache
--verbose bool :: Provide a more verbose output
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
args none

## buildx rm
@26 use rm [OPTIONS] [NAME] [NAME...]
@27,28 use rm [OPTIONS] [NAME...]
short Remove one or more builder instances
--all-inactive bool :: Remove all inactive builders
--builder string :: Override the configured builder instance
@27,28 -D, --debug bool :: Enable debug logging
-f, --force bool :: Do not prompt for confirmation
--keep-daemon bool :: Keep the BuildKit daemon running
--keep-state bool :: Keep BuildKit state
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.

## buildx stop
use stop [NAME]
short Stop builder instance
--builder string :: Override the configured builder instance
@27,28 -D, --debug bool :: Enable debug logging
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
args max 1

## buildx use
use use [OPTIONS] NAME
short Set the current builder instance
--builder string :: Override the configured builder instance
@27,28 -D, --debug bool :: Enable debug logging
--default bool :: Set builder as default for current context
--global bool :: Builder persists context changes
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.

## buildx version
use version
short Show buildx version information
@27,28 -D, --debug bool :: Enable debug logging
@26 additional Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
args exact 0
`;
