/** The words and flags of docker system, context, builder, plugin, manifest, trust and checkpoint, in the format that parse.ts reads. */
export const SYSTEM_SPEC = `
## builder
use builder
short Manage builds
tag version=1.31
args none

## builder build
like image build
use build [OPTIONS] PATH | URL | -
@26,27,28 tag category-top=4

## builder prune
use prune
short Remove build cache
tag version=1.39
args none
-a, --all bool :: Remove all unused build cache, not just dangling ones
@20 --filter filter :: Provide filter values (e.g. 'until=24h')
@26,27,28 --filter filter :: Provide filter values (e.g. "until=24h")
-f, --force bool :: Do not prompt for confirmation
--keep-storage bytes :: Amount of disk space to keep for cache

## checkpoint
use checkpoint
short Manage checkpoints
tag experimental=
tag ostype=linux
tag version=1.25

## checkpoint create
use create [OPTIONS] CONTAINER CHECKPOINT
short Create a checkpoint from a running container
--checkpoint-dir string :: Use a custom checkpoint storage directory
--leave-running bool :: Leave the container running after checkpoint

## checkpoint ls
use ls [OPTIONS] CONTAINER
short List checkpoints for a container
aliases list
--checkpoint-dir string :: Use a custom checkpoint storage directory

## checkpoint rm
use rm [OPTIONS] CONTAINER CHECKPOINT
short Remove a checkpoint
aliases remove
--checkpoint-dir string :: Use a custom checkpoint storage directory

## context
use context
short Manage contexts
args none

## context create
use create [OPTIONS] CONTEXT
short Create a context
@20 long Create a context\\n\\nDocker endpoint config:\\n\\nNAME                DESCRIPTION\\nfrom                Copy named context's Docker endpoint configuration\\nhost                Docker endpoint on which to connect\\nca                  Trust certs signed only by this CA\\ncert                Path to TLS certificate file\\nkey                 Path to TLS key file\\nskip-tls-verify     Skip TLS certificate validation\\n\\nKubernetes endpoint config:\\n\\nNAME                 DESCRIPTION\\nfrom                 Copy named context's Kubernetes endpoint configuration\\nconfig-file          Path to a Kubernetes config file\\ncontext-override     Overrides the context set in the kubernetes config file\\nnamespace-override   Overrides the namespace set in the kubernetes config file\\n\\nExample:\\n\\n$ docker context create my-context --description "some description" --docker "host=tcp://myserver:2376,ca=~/ca-file,cert=~/cert-file,key=~/key-file"\\n
@26,27,28 long Create a context\\n\\nDocker endpoint config:\\n\\nNAME                DESCRIPTION\\nfrom                Copy named context's Docker endpoint configuration\\nhost                Docker endpoint on which to connect\\nca                  Trust certs signed only by this CA\\ncert                Path to TLS certificate file\\nkey                 Path to TLS key file\\nskip-tls-verify     Skip TLS certificate validation\\n\\nExample:\\n\\n$ docker context create my-context --description "some description" --docker "host=tcp://myserver:2376,ca=~/ca-file,cert=~/cert-file,key=~/key-file"\\n
args exact 1
@20 --default-stack-orchestrator string deprecated :: Default orchestrator for stack operations to use with this context (swarm|kubernetes|all)
--description string :: Description of the context
--docker stringToString =[] :: set the docker endpoint
--from string :: create context from a named context
@20 --kubernetes stringToString =[] deprecated :: set the kubernetes endpoint

## context export
use export [OPTIONS] CONTEXT [FILE|-]
@20 short Export a context to a tar or kubeconfig file
@26,27,28 short Export a context to a tar archive FILE or a tar stream on STDOUT.
args range 1 2
@20 --kubeconfig bool deprecated :: Export as a kubeconfig file

## context import
use import CONTEXT FILE|-
short Import a context from a tar or zip file
args exact 2

## context inspect
use inspect [OPTIONS] [CONTEXT] [CONTEXT...]
short Display detailed information on one or more contexts
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates

## context ls
use ls [OPTIONS]
short List contexts
aliases list
args none
@20 --format string :: Pretty-print contexts using a Go template
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet bool :: Only show context names

## context rm
use rm CONTEXT [CONTEXT...]
short Remove one or more contexts
aliases remove
args min 1
-f, --force bool :: Force the removal of a context in use

## context show @26,27,28
use show
short Print the name of the current context
args none

## context update
use update [OPTIONS] CONTEXT
short Update a context
@20 long Update a context\\n\\nDocker endpoint config:\\n\\nNAME                DESCRIPTION\\nfrom                Copy named context's Docker endpoint configuration\\nhost                Docker endpoint on which to connect\\nca                  Trust certs signed only by this CA\\ncert                Path to TLS certificate file\\nkey                 Path to TLS key file\\nskip-tls-verify     Skip TLS certificate validation\\n\\nKubernetes endpoint config:\\n\\nNAME                 DESCRIPTION\\nfrom                 Copy named context's Kubernetes endpoint configuration\\nconfig-file          Path to a Kubernetes config file\\ncontext-override     Overrides the context set in the kubernetes config file\\nnamespace-override   Overrides the namespace set in the kubernetes config file\\n\\nExample:\\n\\n$ docker context update my-context --description "some description" --docker "host=tcp://myserver:2376,ca=~/ca-file,cert=~/cert-file,key=~/key-file"\\n
@26,27,28 long Update a context\\n\\nDocker endpoint config:\\n\\nNAME                DESCRIPTION\\nfrom                Copy named context's Docker endpoint configuration\\nhost                Docker endpoint on which to connect\\nca                  Trust certs signed only by this CA\\ncert                Path to TLS certificate file\\nkey                 Path to TLS key file\\nskip-tls-verify     Skip TLS certificate validation\\n\\nExample:\\n\\n$ docker context update my-context --description "some description" --docker "host=tcp://myserver:2376,ca=~/ca-file,cert=~/cert-file,key=~/key-file"\\n
args exact 1
@20 --default-stack-orchestrator string deprecated :: Default orchestrator for stack operations to use with this context (swarm|kubernetes|all)
--description string :: Description of the context
--docker stringToString =[] :: set the docker endpoint
@20 --kubernetes stringToString =[] deprecated :: set the kubernetes endpoint

## context use
use use CONTEXT
short Set the current docker context

## manifest
use manifest COMMAND
short Manage Docker image manifests and manifest lists
long \\nThe **docker manifest** command has subcommands for managing image manifests and\\nmanifest lists. A manifest list allows you to use one name to refer to the same image\\nbuilt for multiple architectures.\\n\\nTo see help for a subcommand, use:\\n\\n    docker manifest CMD --help\\n\\nFor full details on using docker manifest lists, see the registry v2 specification.\\n\\n
tag experimentalCLI=
args none

## manifest annotate
use annotate [OPTIONS] MANIFEST_LIST MANIFEST
short Add additional information to a local image manifest
tag experimentalCLI=
args exact 2
--arch string :: Set architecture
--os string :: Set operating system
--os-features stringSlice :: Set operating system feature
--os-version string :: Set operating system version
--variant string :: Set architecture variant

## manifest create
use create MANIFEST_LIST MANIFEST [MANIFEST...]
short Create a local manifest list for annotating and pushing to a registry
tag experimentalCLI=
args min 2
-a, --amend bool :: Amend an existing manifest list
--insecure bool :: Allow communication with an insecure registry

## manifest inspect
use inspect [OPTIONS] [MANIFEST_LIST] MANIFEST
short Display an image manifest, or manifest list
tag experimentalCLI=
args range 1 2
--insecure bool :: Allow communication with an insecure registry
-v, --verbose bool :: Output additional info including layers and platform

## manifest push
use push [OPTIONS] MANIFEST_LIST
short Push a manifest list to a repository
tag experimentalCLI=
args exact 1
--insecure bool :: Allow push to an insecure registry
-p, --purge bool :: Remove the local manifest list after push

## manifest rm
use rm MANIFEST_LIST [MANIFEST_LIST...]
short Delete one or more manifest lists from local storage
tag experimentalCLI=
args min 1

## plugin
use plugin
short Manage plugins
tag version=1.25
args none

## plugin create
use create [OPTIONS] PLUGIN PLUGIN-DATA-DIR
short Create a plugin from a rootfs and configuration. Plugin data directory must contain config.json and rootfs directory.
args min 2
--compress bool :: Compress the context using gzip

## plugin disable
use disable [OPTIONS] PLUGIN
short Disable a plugin
args exact 1
-f, --force bool :: Force the disable of an active plugin

## plugin enable
use enable [OPTIONS] PLUGIN
short Enable a plugin
args exact 1
--timeout int =30 :: HTTP client timeout (in seconds)

## plugin inspect
use inspect [OPTIONS] PLUGIN [PLUGIN...]
short Display detailed information on one or more plugins
args min 1
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates

## plugin install
use install [OPTIONS] PLUGIN [KEY=VALUE...]
short Install a plugin
args min 1
--alias string :: Local name for plugin
--disable bool :: Do not enable the plugin on install
--disable-content-trust bool =true :: Skip image verification
--grant-all-permissions bool :: Grant all permissions necessary to run the plugin

## plugin ls
use ls [OPTIONS]
short List plugins
aliases list
args none
@20 -f, --filter filter :: Provide filter values (e.g. 'enabled=true')
@20 --format string :: Pretty-print plugins using a Go template
@26,27,28 -f, --filter filter :: Provide filter values (e.g. "enabled=true")
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
--no-trunc bool :: Don't truncate output
-q, --quiet bool :: Only display plugin IDs

## plugin push
use push [OPTIONS] PLUGIN[:TAG]
short Push a plugin to a registry
args exact 1
--disable-content-trust bool =true :: Skip image signing

## plugin rm
use rm [OPTIONS] PLUGIN [PLUGIN...]
short Remove one or more plugins
aliases remove
args min 1
-f, --force bool :: Force the removal of an active plugin

## plugin set
use set PLUGIN KEY=VALUE [KEY=VALUE...]
short Change settings for a plugin
args min 2

## plugin upgrade
use upgrade [OPTIONS] PLUGIN [REMOTE]
short Upgrade an existing plugin
tag version=1.26
args range 1 2
--disable-content-trust bool =true :: Skip image verification
--grant-all-permissions bool :: Grant all permissions necessary to run the plugin
--skip-remote-check bool :: Do not check if specified remote plugin matches existing plugin image

## system
use system
short Manage Docker
args none

## system df
use df [OPTIONS]
short Show docker disk usage
tag version=1.25
args none
@20 --format string :: Pretty-print images using a Go template
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-v, --verbose bool :: Show detailed information on space usage

## system dial-stdio
use dial-stdio
short Proxy the stdio stream to the daemon connection. Should not be invoked manually.
args none
hidden

## system events
use events [OPTIONS]
short Get real time events from the server
@26,27,28 listed docker system events, docker events
args none
-f, --filter filter :: Filter output based on conditions provided
@20 --format string :: Format the output using the given Go template
@26,27,28 --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
--since string :: Show all events created since timestamp
--until string :: Stream events until this timestamp

## system info
use info [OPTIONS]
short Display system-wide information
@26,27,28 listed docker system info, docker info
@26,27,28 tag category-top=12
args none
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates

## system prune
use prune [OPTIONS]
short Remove unused data
tag version=1.25
args none
-a, --all bool :: Remove all unused images not just dangling ones
@20 --filter filter version=1.28 :: Provide filter values (e.g. 'label=<key>=<value>')
@26,27,28 --filter filter version=1.28 :: Provide filter values (e.g. "label=<key>=<value>")
-f, --force bool :: Do not prompt for confirmation
@20 --volumes bool :: Prune volumes
@26,27,28 --volumes bool :: Prune anonymous volumes

## trust
use trust
short Manage trust on Docker images
args none

## trust inspect
use inspect IMAGE[:TAG] [IMAGE[:TAG]...]
short Return low-level information about keys and signatures
args min 1
--pretty bool :: Print the information in a human friendly format

## trust key
use key
short Manage keys for signing Docker images
args none

## trust key generate
use generate NAME
short Generate and load a signing key-pair
args exact 1
--dir string :: Directory to generate key in, defaults to current directory

## trust key load
use load [OPTIONS] KEYFILE
short Load a private key file for signing
args exact 1
--name string =signer :: Name for the loaded key

## trust revoke
use revoke [OPTIONS] IMAGE[:TAG]
short Remove trust for an image
args exact 1
-y, --yes bool :: Do not prompt for confirmation

## trust sign
use sign IMAGE:TAG
short Sign an image
args exact 1
--local bool :: Sign a locally tagged image

## trust signer
use signer
short Manage entities who can sign Docker images
args none

## trust signer add
use add OPTIONS NAME REPOSITORY [REPOSITORY...] 
short Add a signer
args min 2
--key list :: Path to the signer's public key file

## trust signer remove
use remove [OPTIONS] NAME REPOSITORY [REPOSITORY...]
short Remove a signer
args min 2
-f, --force bool :: Do not prompt for confirmation before removing the most recent signer
`;
