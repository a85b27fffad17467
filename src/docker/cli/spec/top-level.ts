/** The words and flags of docker itself, and the commands that stand directly under it, in the format that parse.ts reads. */
export const TOP_LEVEL_SPEC = `
## docker
use docker [OPTIONS] COMMAND [ARG...]
short A self-sufficient runtime for containers
@20 additional To get more help with docker, check out our guides at https://docs.docker.com/go/guides/
@26,27,28 additional For more help on how to use Docker, head to https://docs.docker.com/go/guides/
--config string =~/.docker :: Location of client config files
-c, --context string :: Name of the context to use to connect to the daemon (overrides DOCKER_HOST env var and default context set with "docker context use")
-D, --debug bool :: Enable debug mode
@20 -H, --host list :: Daemon socket(s) to connect to
@20 -l, --log-level string =info :: Set the logging level ("debug"|"info"|"warn"|"error"|"fatal")
@26,27 -H, --host list :: Daemon socket to connect to
@28 -H, --host string :: Daemon socket to connect to
@26,27,28 -l, --log-level string =info :: Set the logging level ("debug", "info", "warn", "error", "fatal")
--tls bool :: Use TLS; implied by --tlsverify
--tlscacert string =~/.docker/ca.pem :: Trust certs signed only by this CA
--tlscert string =~/.docker/cert.pem :: Path to TLS certificate file
--tlskey string =~/.docker/key.pem :: Path to TLS key file
--tlsverify bool :: Use TLS and verify the remote
-v, --version bool :: Print version information and quit

## attach
like container attach
use attach [OPTIONS] CONTAINER

## bake @28
use bake [OPTIONS] [TARGET...]
short Build from a file
listed docker buildx bake
tag category-top=5
tag version=1.31

## build
like image build
use build [OPTIONS] PATH | URL | -
@26,27,28 tag category-top=4

## commit
like container commit
use commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

## cp
like container cp
use cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-\\n	docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

## create
like container create
use create [OPTIONS] IMAGE [COMMAND] [ARG...]

## diff
like container diff
use diff CONTAINER

## events
like system events
use events [OPTIONS]

## exec
like container exec
use exec [OPTIONS] CONTAINER COMMAND [ARG...]
@26,27,28 tag category-top=2

## export
like container export
use export [OPTIONS] CONTAINER

## history
like image history
use history [OPTIONS] IMAGE

## images
like image ls
use images [OPTIONS] [REPOSITORY[:TAG]]
@26,27,28 tag category-top=7

## import
like image import
use import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]

## info
like system info
use info [OPTIONS]
@26,27,28 tag category-top=12

## inspect
use inspect [OPTIONS] NAME|ID [NAME|ID...]
short Return low-level information on Docker objects
args min 1
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-s, --size bool :: Display total file sizes if the type is container
@20,26,27 --type string :: Return JSON for specified type
@28 --type string :: Only inspect objects of the given type

## kill
like container kill
use kill [OPTIONS] CONTAINER [CONTAINER...]

## load
like image load
use load [OPTIONS]

## login
use login [OPTIONS] [SERVER]
@20 short Log in to a Docker registry
@20 long Log in to a Docker registry.\\nIf no server is specified, the default is defined by the daemon.
@26 short Log in to a registry
@26 long Log in to a registry.\\nIf no server is specified, the default is defined by the daemon.
@27,28 short Authenticate to a registry
@27,28 long Authenticate to a registry.\\nDefaults to Docker Hub if no server is specified.
@26,27,28 tag category-top=8
args max 1
@20,26,27 -p, --password string :: Password
@20,26,27 --password-stdin bool :: Take the password from stdin
@28 -p, --password string :: Password or Personal Access Token (PAT)
@28 --password-stdin bool :: Take the Password or Personal Access Token (PAT) from stdin
-u, --username string :: Username

## logout
use logout [SERVER]
@20 short Log out from a Docker registry
@20 long Log out from a Docker registry.\\nIf no server is specified, the default is defined by the daemon.
@26,27,28 short Log out from a registry
@26,27,28 long Log out from a registry.\\nIf no server is specified, the default is defined by the daemon.
@26,27,28 tag category-top=9
args max 1

## logs
like container logs
use logs [OPTIONS] CONTAINER

## pause
like container pause
use pause CONTAINER [CONTAINER...]

## port
like container port
use port CONTAINER [PRIVATE_PORT[/PROTO]]

## ps
like container ls
use ps [OPTIONS]
@26,27,28 tag category-top=3

## pull
like image pull
use pull [OPTIONS] NAME[:TAG|@DIGEST]
@26,27,28 tag category-top=5

## push
like image push
use push [OPTIONS] NAME[:TAG]
@26,27,28 tag category-top=6

## rename
like container rename
use rename CONTAINER NEW_NAME

## restart
like container restart
use restart [OPTIONS] CONTAINER [CONTAINER...]

## rm
like container rm
use rm [OPTIONS] CONTAINER [CONTAINER...]
@26,27 aliases remove

## rmi
like image rm
use rmi [OPTIONS] IMAGE [IMAGE...]

## run
like container run
use run [OPTIONS] IMAGE [COMMAND] [ARG...]
@26,27,28 tag category-top=1

## save
like image save
use save [OPTIONS] IMAGE [IMAGE...]

## search
use search [OPTIONS] TERM
@20 short Search the Docker Hub for images
@26,27,28 short Search Docker Hub for images
@26,27,28 tag category-top=10
args exact 1
-f, --filter filter :: Filter output based on conditions provided
--format string :: Pretty-print search using a Go template
@20 --limit int =25 :: Max number of search results
@26,27,28 --limit int :: Max number of search results
--no-trunc bool :: Don't truncate output

## start
like container start
use start [OPTIONS] CONTAINER [CONTAINER...]

## stats
like container stats
use stats [OPTIONS] [CONTAINER...]

## stop
like container stop
use stop [OPTIONS] CONTAINER [CONTAINER...]

## tag
like image tag
use tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]

## top
like container top
use top CONTAINER [ps OPTIONS]

## unpause
like container unpause
use unpause CONTAINER [CONTAINER...]

## update
like container update
use update [OPTIONS] CONTAINER [CONTAINER...]

## version
use version [OPTIONS]
short Show the Docker version information
@26,27,28 tag category-top=10
args none
@20 -f, --format string :: Format the output using the given Go template
@20 --kubeconfig string deprecated :: Kubernetes config file
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates

## wait
like container wait
use wait CONTAINER [CONTAINER...]
`;
