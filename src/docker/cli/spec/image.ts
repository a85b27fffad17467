/** The words and flags of docker image, in the format that parse.ts reads. */
export const IMAGE_SPEC = `
## image
use image
short Manage images
args none

## image build
use build [OPTIONS] PATH | URL | -
short Build an image from a Dockerfile
@26 listed docker image build, docker build, docker buildx build, docker builder build
@27,28 listed docker image build, docker build, docker builder build
@26,27,28 tag category-top=4
args exact 1
@20 --add-host list :: Add a custom host-to-IP mapping (host:ip)
@26,27,28 --add-host list :: Add a custom host-to-IP mapping ("host:ip")
--build-arg list :: Set build-time variables
--cache-from stringSlice :: Images to consider as cache sources
@20 --cgroup-parent string no-buildkit :: Optional parent cgroup for the container
@20 --compress bool no-buildkit :: Compress the build context using gzip
@20 --cpu-period int64 no-buildkit :: Limit the CPU CFS (Completely Fair Scheduler) period
@20 --cpu-quota int64 no-buildkit :: Limit the CPU CFS (Completely Fair Scheduler) quota
@20 -c, --cpu-shares int64 no-buildkit :: CPU shares (relative weight)
@20 --cpuset-cpus string no-buildkit :: CPUs in which to allow execution (0-3, 0,1)
@20 --cpuset-mems string no-buildkit :: MEMs in which to allow execution (0-3, 0,1)
@26,27,28 --cgroup-parent string :: Set the parent cgroup for the "RUN" instructions during build
@26,27,28 --compress bool :: Compress the build context using gzip
@26,27,28 --cpu-period int64 :: Limit the CPU CFS (Completely Fair Scheduler) period
@26,27,28 --cpu-quota int64 :: Limit the CPU CFS (Completely Fair Scheduler) quota
@26,27,28 -c, --cpu-shares int64 :: CPU shares (relative weight)
@26,27,28 --cpuset-cpus string :: CPUs in which to allow execution (0-3, 0,1)
@26,27,28 --cpuset-mems string :: MEMs in which to allow execution (0-3, 0,1)
--disable-content-trust bool =true :: Skip image verification
@20 -f, --file string :: Name of the Dockerfile (Default is 'PATH/Dockerfile')
@20 --force-rm bool no-buildkit :: Always remove intermediate containers
@26,27,28 -f, --file string :: Name of the Dockerfile (Default is "PATH/Dockerfile")
@26,27,28 --force-rm bool :: Always remove intermediate containers
--iidfile string :: Write the image ID to the file
--isolation string :: Container isolation technology
--label list :: Set metadata for an image
@20 -m, --memory bytes no-buildkit :: Memory limit
@20 --memory-swap bytes no-buildkit :: Swap limit equal to memory plus swap: '-1' to enable unlimited swap
@26,27,28 -m, --memory bytes :: Memory limit
@26,27,28 --memory-swap bytes :: Swap limit equal to memory plus swap: -1 to enable unlimited swap
--network string =default version=1.25 :: Set the networking mode for the RUN instructions during build
--no-cache bool :: Do not use cache when building the image
@20 -o, --output stringArray buildkit version=1.40 :: Output destination (format: type=local,dest=path)
@20 --platform string buildkit version=1.38 :: Set platform if server is multi-platform capable
@20 --progress string =auto buildkit :: Set type of progress output (auto, plain, tty). Use plain to show container output
@26,27,28 --platform string version=1.38 :: Set platform if server is multi-platform capable
--pull bool :: Always attempt to pull a newer version of the image
-q, --quiet bool :: Suppress the build output and print image ID on success
@20 --rm bool =true no-buildkit :: Remove intermediate containers after a successful build
@20 --secret stringArray buildkit version=1.39 :: Secret file to expose to the build (only if BuildKit enabled): id=mysecret,src=/local/secret
@20 --security-opt stringSlice no-buildkit :: Security options
@20 --shm-size bytes no-buildkit :: Size of /dev/shm
@26,27,28 --rm bool =true :: Remove intermediate containers after a successful build
@26,27,28 --security-opt stringSlice :: Security options
@26,27,28 --shm-size bytes :: Size of "/dev/shm"
--squash bool experimental version=1.25 :: Squash newly built layers into a single new layer
@20 --ssh stringArray buildkit version=1.39 :: SSH agent socket or keys to expose to the build (only if BuildKit enabled) (format: default|<id>[=<socket>|<key>[,<key>]])
@20 --stream bool hidden :: Stream attaches to server to negotiate build context
@20 -t, --tag list :: Name and optionally a tag in the 'name:tag' format
@26,27,28 -t, --tag list :: Name and optionally a tag in the "name:tag" format
--target string :: Set the target build stage to build.
@20 --ulimit ulimit =[] no-buildkit :: Ulimit options
@26,27,28 --ulimit ulimit =[] :: Ulimit options

## image history
use history [OPTIONS] IMAGE
short Show the history of an image
@26,27,28 listed docker image history, docker history
args exact 1
@20 --format string :: Pretty-print images using a Go template
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-H, --human bool =true :: Print sizes and dates in human readable format
--no-trunc bool :: Don't truncate output
@28 --platform string version=1.48 :: Show history for the given platform. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")
-q, --quiet bool :: Only show image IDs

## image import
use import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]
short Import the contents from a tarball to create a filesystem image
@26,27,28 listed docker image import, docker import
args min 1
-c, --change list :: Apply Dockerfile instruction to the created image
-m, --message string :: Set commit message for imported image
--platform string version=1.32 :: Set platform if server is multi-platform capable

## image inspect
use inspect [OPTIONS] IMAGE [IMAGE...]
short Display detailed information on one or more images
args min 1
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
@28 --platform string version=1.49 :: Inspect a specific platform of the multi-platform image.\\nIf the image or the server is not multi-platform capable, the command will error out if the platform does not match.\\n'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)

## image load
use load [OPTIONS]
short Load an image from a tar archive or STDIN
@26,27,28 listed docker image load, docker load
args none
-i, --input string :: Read from tar archive file, instead of STDIN
@28 --platform string version=1.48 :: Load only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")
-q, --quiet bool :: Suppress the load output

## image ls
use ls [OPTIONS] [REPOSITORY[:TAG]]
short List images
aliases list
@26,27,28 listed docker image ls, docker image list, docker images
@26,27,28 tag category-top=7
args max 1
-a, --all bool :: Show all images (default hides intermediate images)
--digests bool :: Show digests
-f, --filter filter :: Filter output based on conditions provided
@20 --format string :: Pretty-print images using a Go template
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
--no-trunc bool :: Don't truncate output
-q, --quiet bool :: Only show image IDs
@27,28 --tree bool experimentalCLI version=1.47 :: List multi-platform images as a tree (EXPERIMENTAL)

## image prune
use prune [OPTIONS]
short Remove unused images
tag version=1.25
args none
-a, --all bool :: Remove all unused images, not just dangling ones
@20 --filter filter :: Provide filter values (e.g. 'until=<timestamp>')
@26,27,28 --filter filter :: Provide filter values (e.g. "until=<timestamp>")
-f, --force bool :: Do not prompt for confirmation

## image pull
use pull [OPTIONS] NAME[:TAG|@DIGEST]
@20 short Pull an image or a repository from a registry
@26,27,28 short Download an image from a registry
@26,27,28 listed docker image pull, docker pull
@26,27,28 tag category-top=5
args exact 1
-a, --all-tags bool :: Download all tagged images in the repository
--disable-content-trust bool =true :: Skip image verification
--platform string version=1.32 :: Set platform if server is multi-platform capable
-q, --quiet bool :: Suppress verbose output

## image push
use push [OPTIONS] NAME[:TAG]
@20 short Push an image or a repository to a registry
@26,27,28 short Upload an image to a registry
@26,27,28 listed docker image push, docker push
@26,27,28 tag category-top=6
args exact 1
@20 -a, --all-tags bool :: Push all tagged images in the repository
@26,27,28 -a, --all-tags bool :: Push all tags of an image to the repository
--disable-content-trust bool =true :: Skip image signing
@27,28 --platform string version=1.46 :: Push a platform-specific manifest as a single-platform image to the registry.\\nImage index won't be pushed, meaning that other manifests, including attestations won't be preserved.\\n'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)
-q, --quiet bool :: Suppress verbose output

## image rm
use rm [OPTIONS] IMAGE [IMAGE...]
short Remove one or more images
aliases rmi remove
@26,27,28 listed docker image rm, docker image remove, docker rmi
args min 1
-f, --force bool :: Force removal of the image
--no-prune bool :: Do not delete untagged parents
@28 --platform stringSlice version=1.50 :: Remove only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")

## image save
use save [OPTIONS] IMAGE [IMAGE...]
short Save one or more images to a tar archive (streamed to STDOUT by default)
@26,27,28 listed docker image save, docker save
args min 1
-o, --output string :: Write to a file, instead of STDOUT
@28 --platform string version=1.48 :: Save only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")

## image tag
use tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]
short Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE
@26,27,28 listed docker image tag, docker tag
args exact 2
stops at the first argument
`;
