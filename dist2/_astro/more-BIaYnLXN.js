var e=`
acl 2.2.53-10 utils 196 59544 foreign ; Depends: libacl1 (= 2.2.53-10), libc6 (>= 2.17) ; access control list - utilities
apt-transport-https 2.2.4 oldlibs 162 159640 all foreign ; Depends: apt (>= 1.5~alpha4) ; transitional package for https support
attr 1:2.4.48-6 utils 154 41232 foreign ; Depends: libattr1 (= 1:2.4.48-6), libc6 (>= 2.17) ; utilities for manipulating filesystem extended attributes
binutils 2.35.2-2 devel 97 61224 ; Depends: binutils-common (= 2.35.2-2), libbinutils (= 2.35.2-2), binutils-aarch64-linux-gnu (= 2.35.2-2) ; Provides: binutils-gold, elf-binutils ; GNU assembler, linker and binary utilities
binutils-aarch64-linux-gnu 2.35.2-2 devel 11829 2471968 allowed ; Depends: binutils-common (= 2.35.2-2), libbinutils (= 2.35.2-2), libc6 (>= 2.27), libctf-nobfd0 (>= 2.33.50), libctf0 (>= 2.33.50), libgcc-s1 (>= 4.2), libstdc++6 (>= 5.2), zlib1g (>= 1:1.1.4) ; GNU binary utilities, for aarch64-linux-gnu target
binutils-common 2.35.2-2 devel 13897 2219548 same ; Common files for the GNU assembler, linker and binary utilities
bridge-utils 1.7-1 net 113 37604 foreign ; Depends: libc6 (>= 2.17) ; Utilities for configuring the Linux Ethernet bridge
btrfs-progs 5.10.1-2 admin 4027 677360 foreign ; Depends: libblkid1 (>= 2.17.2), libc6 (>= 2.17), libcom-err2 (>= 1.43.9), libext2fs2 (>= 1.42), liblzo2-2 (>= 2.02), libmount1 (>= 2.24.2), libuuid1 (>= 2.16), libzstd1 (>= 1.4.0), zlib1g (>= 1:1.2.0), libgcc-s1 (>> 10-20200211) ; Checksumming Copy on Write Filesystem utilities
cgroupfs-mount 1.4 admin 32 6276 all foreign ; Depends: lsb-base (>= 3.0-6) ; Light-weight package to set up cgroupfs mounts
conmon 2.0.25+ds1-1.1+deb11u1 admin 169 32384 ; Depends: libc6 (>= 2.17), libglib2.0-0 (>= 2.35.8), libsystemd0 ; OCI container runtime monitor
containernetworking-plugins 0.9.0-1+b6 devel 47646 6283392 ; Depends: libc6 (>= 2.17) ; standard networking plugins - binaries
dbus-user-session 1.12.28-0+deb11u1 admin 133 100496 foreign ; Depends: dbus (>= 1.12.28-0+deb11u1), libpam-systemd, systemd ; Recommends: systemd-sysv ; Provides: dbus-session-bus, default-dbus-session-bus ; simple interprocess messaging system (systemd --user integration)
debootstrap 1.0.123+deb11u3 admin 305 77788 all security ; Depends: wget ; Recommends: gnupg, debian-archive-keyring ; Bootstrap a basic Debian system
dnsmasq-base 2.85-1+deb11u2 net 918 442636 security ; Depends: adduser, libc6 (>= 2.28), libdbus-1-3 (>= 1.9.14), libgmp10, libhogweed6 (>= 2.4-3), libidn2-0 (>= 2.0.0), libnetfilter-conntrack3 (>= 1.0.1), libnettle8 (>= 2.4-3) ; Replaces: dnsmasq-base ; Provides: dnsmasq-base ; Small caching DNS proxy and DHCP/TFTP server
dnsutils 1:9.16.50-1~deb11u6 net 277 272008 all security ; Depends: bind9-dnsutils ; Transitional package for bind9-dnsutils
ethtool 1:5.9-1 net 584 171476 ; Depends: libc6 (>= 2.17), libmnl0 (>= 1.0.3-4~) ; display or change Ethernet device settings
fuse-overlayfs 1.4.0-1 misc 113 39064 ; Depends: fuse3, libc6 (>= 2.28), libfuse3-3 (>= 3.2.3) ; implementation of overlay+shiftfs in FUSE for rootless containers
fuse3 3.10.3-2 utils 99 33580 ; Depends: libc6 (>= 2.28), libfuse3-3 (= 3.10.3-2), adduser, mount (>= 2.19.1), sed (>= 4), lsb-base (>= 3.2-14) ; Breaks: fuse ; Replaces: fuse ; Provides: fuse (= 3.10.3-2) ; Filesystem in Userspace (3.x version)
gir1.2-glib-2.0 1.66.1-1+b1 introspection 662 150848 same ; Depends: libgirepository-1.0-1 (>= 1.66.0), libglib2.0-0 (>= 2.65.1) ; Provides: gir1.2-gio-2.0 (= 1.66.1-1+b1), gir1.2-girepository-2.0 (= 1.66.1-1+b1), gir1.2-gmodule-2.0 (= 1.66.1-1+b1), gir1.2-gobject-2.0 (= 1.66.1-1+b1) ; Introspection data for GLib, GObject, Gio and GModule
gir1.2-packagekitglib-1.0 1.2.2-2+deb11u1 introspection 120 36844 security ; Depends: gir1.2-glib-2.0 (>= 1.36), libpackagekit-glib2-18 (>= 1.2.1) ; GObject introspection data for the PackageKit GLib library
git 1:2.30.2-1+deb11u5 vcs 35214 5479912 foreign security ; Depends: libc6 (>= 2.28), libcurl3-gnutls (>= 7.56.1), libexpat1 (>= 2.0.1), libpcre2-8-0 (>= 10.22), zlib1g (>= 1:1.2.0), perl, liberror-perl, git-man (>> 1:2.30.2), git-man (<< 1:2.30.2-.) ; Recommends: ca-certificates, less, ssh-client ; Provides: git-completion, git-core ; fast, scalable, distributed revision control system
git-man 1:2.30.2-1+deb11u5 doc 1878 1830536 all foreign security ; fast, scalable, distributed revision control system (manual pages)
golang-github-containers-common 0.33.4+ds1-1+deb11u2 golang 43 16176 all ; Depends: golang-github-containers-image ; Common files for github.com/containers repositories
golang-github-containers-image 5.10.3-1 golang 53 29052 all ; Configuration files and manpages for github.com/containers repositories
htop 3.0.5-7 utils 315 121480 ; Depends: libc6 (>= 2.29), libncursesw6 (>= 6), libnl-3-200 (>= 3.2.7), libnl-genl-3-200 (>= 3.2.7), libtinfo6 (>= 6) ; interactive processes viewer
iso-codes 4.6.0-1 misc 20072 2823664 all foreign ; ISO language, territory, currency, script codes and their translations
libbinutils 2.35.2-2 devel 2269 599076 same ; Depends: libc6 (>= 2.17), zlib1g (>= 1:1.2.0), binutils-common (= 2.35.2-2) ; GNU binary utilities (private shared library)
libcbor0 0.5.0+dfsg-2 libs 87 20140 same ; Depends: libc6 (>= 2.17) ; library for parsing and generating CBOR (RFC 7049)
libctf-nobfd0 2.35.2-2 devel 187 108248 same ; Depends: libc6 (>= 2.17), zlib1g (>= 1:1.2.0) ; Compact C Type Format library (runtime, no BFD dependency)
libctf0 2.35.2-2 devel 133 51016 same ; Depends: libbinutils (= 2.35.2-2), libc6 (>= 2.17), zlib1g (>= 1:1.2.0) ; Compact C Type Format library (runtime, BFD dependency)
libcurl3-gnutls 7.74.0-1.3+deb11u16 libs 701 323368 same security ; Depends: libbrotli1 (>= 0.6.0), libc6 (>= 2.17), libgnutls30 (>= 3.7.0), libgssapi-krb5-2 (>= 1.17), libidn2-0 (>= 0.6), libldap-2.4-2 (>= 2.4.7), libnettle8, libnghttp2-14 (>= 1.12.0), libpsl5 (>= 0.16.0), librtmp1 (>= 2.4+20131018.git79459a2-3~), libssh2-1 (>= 1.7.0), zlib1g (>= 1:1.1.4) ; Recommends: ca-certificates ; easy-to-use client-side URL transfer library (GnuTLS flavour)
liberror-perl 0.17029-1 perl 75 30992 all foreign ; Depends: perl:any ; Perl module for error/exception handling in an OO-ish way
libevent-2.1-7 2.1.12-stable-1 libs 451 175600 same ; Depends: libc6 (>= 2.25) ; Asynchronous event notification library
libfido2-1 1.6.0-2 libs 177 50176 same ; Depends: libc6 (>= 2.25), libcbor0 (>= 0.5.0), libssl1.1 (>= 1.1.1), libudev1 (>= 183) ; library for generating and verifying FIDO 2.0 objects
libfuse3-3 3.10.3-2 libs 299 80588 same ; Depends: libc6 (>= 2.28) ; Filesystem in Userspace (library) (3.x version)
libgdbm-compat4 1.19-2 libs 67 44632 same ; Depends: libc6 (>= 2.17), libgdbm6 (>= 1.16) ; GNU dbm database routines (legacy support runtime version) 
libgdbm6 1.19-2 libs 113 63980 same ; Depends: libc6 (>= 2.17) ; GNU dbm database routines (runtime version) 
libgirepository-1.0-1 1.66.1-1+b1 libs 254 88604 same ; Depends: libglib2.0-0 (>= 2.62.4-2~), libc6 (>= 2.29), libffi7 (>= 3.3~20180313) ; Library for handling GObject introspection data (runtime library)
libglib2.0-0 2.66.8-1+deb11u8 libs 4131 1290200 same security ; Depends: libc6 (>= 2.28), libffi7 (>= 3.3~20180313), libmount1 (>= 2.35.2-7~), libpcre3, libselinux1 (>= 3.1~), zlib1g (>= 1:1.2.2) ; GLib library of C routines
libgpgme11 1.14.0-1+b2 libs 495 266748 same ; Depends: gnupg (>= 2.1.21-4) | gpg, libassuan0 (>= 2.4.2), libc6 (>= 2.17), libgpg-error0 (>= 1.24) ; Recommends: dirmngr, gpg-agent, gpg-wks-client, gpgsm ; GPGME - GnuPG Made Easy (library)
libjansson4 2.13.1-1.1 libs 99 39352 same ; Depends: libc6 (>= 2.17) ; C library for encoding, decoding and manipulating JSON data
libltdl7 2.4.6-15 libs 419 389772 same ; Depends: libc6 (>= 2.17) ; System independent dlopen wrapper for GNU libtool
liblzo2-2 2.10-2 libs 150 51756 same ; Depends: libc6 (>= 2.17) ; data compression library
libnftables1 0.9.8-3.1+deb11u2 libs 789 245260 same ; Depends: libc6 (>= 2.27), libgmp10, libjansson4 (>= 2.3), libmnl0 (>= 1.0.3-4~), libnftnl11 (>= 1.1.9), libxtables12 (>= 1.6.1) ; Netfilter nftables high level userspace API library
libnl-3-200 3.4.0-1+b1 libs 182 60624 same ; Depends: libc6 (>= 2.17) ; library for dealing with netlink sockets
libnl-genl-3-200 3.4.0-1+b1 libs 58 20828 same ; Depends: libnl-3-200 (= 3.4.0-1+b1), libc6 (>= 2.17) ; library for dealing with netlink sockets - generic netlink
libnss-systemd 247.3-7+deb11u8 admin 368 196472 standard same security ; Depends: libc6 (>= 2.30), systemd (= 247.3-7+deb11u8) ; nss module providing dynamic user and group name resolution
libpackagekit-glib2-18 1.2.2-2+deb11u1 libs 471 113000 same security ; Depends: libc6 (>= 2.17), libglib2.0-0 (>= 2.54) ; Library for accessing PackageKit using GLib
libpam-systemd 247.3-7+deb11u8 admin 577 275184 standard same security ; Depends: libc6 (>= 2.30), libpam0g (>= 0.99.7.1), systemd (= 247.3-7+deb11u8), libpam-runtime (>= 1.0.1-6), dbus, systemd-sysv ; Provides: default-logind (= 247.3-7+deb11u8), logind (= 247.3-7+deb11u8) ; system and service manager - PAM module
libpcap0.8 1.10.0-2 libs 358 151104 same ; Depends: libc6 (>= 2.17), libdbus-1-3 (>= 1.9.14) ; system interface for user-level packet capture
libpciaccess0 0.16-1 libs 94 52892 same ; Depends: libc6 (>= 2.17), zlib1g (>= 1:1.1.4) ; Generic PCI access library for X
libperl5.32 5.32.1-4+deb11u5 libs 27414 3946676 same security ; Depends: libbz2-1.0, libc6 (>= 2.29), libcrypt1 (>= 1:4.1.0), libdb5.3, libgdbm-compat4 (>= 1.18-3), libgdbm6 (>= 1.18-3), zlib1g (>= 1:1.2.2.3), perl-modules-5.32 (>= 5.32.1-4+deb11u5) ; shared Perl library
libslirp0 4.4.0-1+deb11u2 libs 139 54028 same ; Depends: libc6 (>= 2.28), libglib2.0-0 (>= 2.57.2) ; General purpose TCP-IP emulator library
libutempter0 1.2.1-2 libs 41 8972 same ; Depends: libc6 (>= 2.17) ; privileged helper for utmp/wtmp updates (runtime)
libwrap0 7.6.q-31 libs 105 58660 same ; Depends: libc6 (>= 2.17), libnsl2 (>= 1.0) ; Wietse Venema's TCP wrappers library
libyaml-0-2 0.2.2-1 libs 128 45056 same ; Depends: libc6 (>= 2.17) ; Fast YAML 1.1 parser and emitter library
linux-base 4.6 kernel 82 32384 all foreign ; Depends: debconf (>= 0.5) | debconf-2.0 ; Linux image base package
make 4.3-4.1 devel 1596 391184 allowed ; Depends: libc6 (>= 2.27) ; utility for directing compilation
nftables 0.9.8-3.1+deb11u2 net 170 68676 important ; Pre-Depends: dpkg (>= 1.15.7.2) ; Depends: libnftables1 (= 0.9.8-3.1+deb11u2), libc6 (>= 2.17), libedit2 (>= 3.1-20130611-0) ; Program to control packet filtering rules by Netfilter project
ocl-icd-libopencl1 2.2.14-2 libs 132 41540 same ; Depends: libc6 (>= 2.17) ; Conflicts: libopencl1 ; Replaces: libopencl1 ; Provides: libopencl-1.1-1, libopencl-1.2-1, libopencl-2.0-1, libopencl-2.1-1, libopencl-2.2-1, libopencl-3.0-1, libopencl1 ; Generic OpenCL ICD Loader
openssh-client 1:8.4p1-5+deb11u7 net 4252 897584 standard foreign security ; Depends: adduser (>= 3.10), dpkg (>= 1.7.0), passwd, libc6 (>= 2.26), libedit2 (>= 2.11-20080614-0), libfido2-1 (>= 1.5.0), libgssapi-krb5-2 (>= 1.17), libselinux1 (>= 3.1~), libssl1.1 (>= 1.1.1), zlib1g (>= 1:1.1.4) ; Provides: rsh-client, ssh-client ; secure shell (SSH) client, for secure access to remote machines
openssh-server 1:8.4p1-5+deb11u7 net 1563 363028 foreign security ; Depends: adduser (>= 3.9), dpkg (>= 1.9.0), libpam-modules (>= 0.72-9), libpam-runtime (>= 0.76-14), lsb-base (>= 4.1+Debian3), openssh-client (= 1:8.4p1-5+deb11u7), openssh-sftp-server, procps, ucf (>= 0.28), debconf (>= 0.5) | debconf-2.0, runit-helper (>= 2.10.0~), libaudit1 (>= 1:2.2.1), libc6 (>= 2.26), libcom-err2 (>= 1.43.9), libcrypt1 (>= 1:4.1.0), libgssapi-krb5-2 (>= 1.17), libkrb5-3 (>= 1.13~alpha1+dfsg), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), libssl1.1 (>= 1.1.1), libsystemd0, libwrap0 (>= 7.6-4~), zlib1g (>= 1:1.1.4) ; Recommends: default-logind | logind | libpam-systemd ; Provides: ssh-server ; secure shell (SSH) server, for secure access from remote machines
openssh-sftp-server 1:8.4p1-5+deb11u7 net 149 50052 foreign security ; Depends: openssh-client (= 1:8.4p1-5+deb11u7), libc6 (>= 2.26), libssl1.1 (>= 1.1.0) ; Recommends: openssh-server | ssh-server ; secure shell (SSH) sftp server module, for SFTP access from remote machines
perl 5.32.1-4+deb11u5 perl 706 293632 standard allowed security ; Pre-Depends: dpkg (>= 1.17.17) ; Depends: perl-base (= 5.32.1-4+deb11u5), perl-modules-5.32 (>= 5.32.1-4+deb11u5), libperl5.32 (= 5.32.1-4+deb11u5) ; Recommends: netbase ; Larry Wall's Practical Extraction and Report Language
perl-modules-5.32 5.32.1-4+deb11u5 libs 17459 2823424 standard all foreign security ; Pre-Depends: dpkg (>= 1.17.17) ; Depends: perl-base (>= 5.32.1-1) ; Recommends: perl (>= 5.32.1-1) ; Replaces: perl-modules ; Provides: perl-modules ; Core Perl modules
pigz 2.6-1 utils 142 56160 ; Pre-Depends: dpkg (>= 1.15.6) ; Depends: libc6 (>= 2.29), zlib1g (>= 1:1.2.6) ; Parallel Implementation of GZip
podman 3.0.1+dfsg1-3+deb11u5 admin 33267 8169700 ; Depends: init-system-helpers (>= 1.52), libc6 (>= 2.17), libdevmapper1.02.1 (>= 2:1.02.97), libgpgme11 (>= 1.4.1), libseccomp2 (>= 2.4.1), conmon (>= 2.0.18~), containernetworking-plugins (>= 0.8.7), golang-github-containers-common, crun | runc (>= 1.0.0~rc92~), iptables ; Recommends: fuse-overlayfs (>= 1.0.0~), slirp4netns (>= 0.4.1~), catatonit | tini | dumb-init, uidmap ; engine to run OCI-based containers in Pods
python-apt-common 2.2.1.1 python 557 96592 all foreign security ; Python interface to libapt-pkg (locales)
python3-apt 2.2.1.1 python 704 183536 allowed security ; Depends: python3 (<< 3.10), python3 (>= 3.9~), python3:any, libapt-pkg6.0 (>= 1.9.11~), libc6 (>= 2.17), libgcc-s1 (>= 3.0), libstdc++6 (>= 5.2), python-apt-common, distro-info-data ; Recommends: lsb-release, iso-codes ; Provides: python3.9-apt ; Python 3 interface to libapt-pkg
python3-attr 20.3.0-1 python 204 52912 all ; Depends: python3:any ; Attributes without boilerplate (Python 3)
python3-cached-property 1.5.2-1 python 63 12460 all ; Depends: python3-pkg-resources, python3:any ; Provides cached-property for decorating methods in classes (Python 3)
python3-certifi 2020.6.20-1 python 324 150688 all ; Depends: ca-certificates, python3:any ; root certificates for validating SSL certs and verifying TLS hosts (python3)
python3-chardet 4.0.0-1 python 1068 99044 all foreign ; Depends: python3:any, python3-pkg-resources ; universal character encoding detector for Python3
python3-dbus 1.2.16-5 python 419 104956 ; Depends: python3 (<< 3.10), python3 (>= 3.9~), python3:any, libc6 (>= 2.17), libdbus-1-3 (>= 1.9.14), libglib2.0-0 (>= 2.40) ; Recommends: python3-gi ; Provides: python3.9-dbus ; simple interprocess messaging system (Python 3 interface)
python3-distutils 3.9.2-1 python 695 142952 all foreign ; Depends: python3:any (>= 3.9.1-0~), python3:any (<< 3.10), python3-lib2to3 (= 3.9.2-1) ; Provides: python3.9-distutils ; distutils package for Python 3.x
python3-docker 4.1.0-1.2 python 502 85156 all ; Depends: python3-distutils, python3-requests (>= 2.11.1~), python3-six (>= 1.4.0), python3-websocket (>= 0.32.0~), python3:any ; Python 3 wrapper to access docker.io's control socket
python3-dockerpty 0.4.1-2 python 52 11092 all ; Depends: python3-six, python3:any ; Recommends: python3-docker (>= 0.7.1) ; Pseudo-tty handler for docker Python client (Python 3.x)
python3-docopt 0.6.2-3 python 93 26632 all ; Depends: python3:any ; command-line interface description language (Python3)
python3-gi 3.38.0-2 python 746 225960 allowed ; Depends: gir1.2-glib-2.0 (>= 1.48.0), python3 (<< 3.10), python3 (>= 3.9~), python3:any, libc6 (>= 2.17), libffi7 (>= 3.3~20180313), libgirepository-1.0-1 (>= 1.62.0-4~), libglib2.0-0 (>= 2.53.1) ; Python 3 bindings for gobject-introspection libraries
python3-idna 2.10-1+deb11u1 python 330 39036 all foreign ; Depends: python3:any ; Python IDNA2008 (RFC 5891) handling (Python 3)
python3-importlib-metadata 1.6.0-2 python 44 10344 all ; Depends: python3-zipp (>= 0.5), python3:any ; library to access the metadata for a Python package - Python 3.x
python3-jsonschema 3.2.0-3 python 259 46260 all ; Depends: python3-attr, python3-importlib-metadata, python3-pkg-resources, python3-setuptools, python3-six (>= 1.11.0), python3-pyrsistent, python3:any ; An(other) implementation of JSON Schema (Draft 3 and 4) - Python 3.x
python3-lib2to3 3.9.2-1 python 366 77772 all foreign ; Depends: python3:any (>= 3.9.1-0~), python3:any (<< 3.10) ; Provides: python3.9-lib2to3 ; Interactive high-level object-oriented language (lib2to3)
python3-more-itertools 4.2.0-3 python 199 42684 all ; Depends: python3-six (<< 2.0.0), python3-six (>= 1.0.0), python3:any ; library with routines for operating on iterables, beyond itertools (Python 3)
python3-pkg-resources 52.0.0-4+deb11u2 python 569 189896 all foreign security ; Depends: python3:any ; Package Discovery and Resource Access using pkg_resources
python3-pycurl 7.43.0.6-5 python 189 67940 ; Depends: python3 (<< 3.10), python3 (>= 3.9~), python3:any, libc6 (>= 2.17), libcurl3-gnutls (>= 7.74.0) ; Python bindings to libcurl (Python 3)
python3-pyrsistent 0.15.5-1+b3 python 250 58244 same ; Depends: python3 (<< 3.10), python3 (>= 3.9~), python3-six, python3:any, libc6 (>= 2.17) ; persistent/functional/immutable data structures for Python
python3-requests 2.25.1+dfsg-2 python 230 69284 all ; Depends: python3-certifi, python3-chardet (>= 3.0.2), python3-idna, python3-urllib3 (>= 1.21.1), python3:any, ca-certificates ; elegant and simple HTTP library for Python3, built for human beings
python3-setuptools 52.0.0-4+deb11u2 python 1604 367168 all foreign security ; Depends: python3-pkg-resources (= 52.0.0-4+deb11u2), python3-distutils, python3:any ; Python3 Distutils Enhancements
python3-six 1.16.0-2 python 62 17456 all foreign ; Depends: python3:any ; Python 2 and 3 compatibility library (Python 3 interface)
python3-software-properties 0.96.20.2-2.1 python 121 49736 all ; Depends: iso-codes, lsb-release, python3, python3-apt (>= 0.8.8.2), python3-pycurl, python3:any ; manage the repositories that you install software from
python3-texttable 1.6.3-2 python 55 12356 all foreign ; Depends: python3:any ; Module for creating simple ASCII tables — python3
python3-urllib3 1.26.5-1~exp1+deb11u4 python 461 115420 all security ; Depends: python3:any, python3-six ; Recommends: ca-certificates ; HTTP library with thread-safe connection pooling for Python3
python3-websocket 0.57.0-1 python 167 34288 all ; Depends: python3-six, python3:any ; WebSocket client library - Python 3.x
python3-yaml 5.3.1-5 python 510 118240 allowed ; Depends: python3 (<< 3.10), python3 (>= 3.9~), python3:any, libc6 (>= 2.17), libyaml-0-2 ; YAML parser and emitter for Python3
python3-zipp 1.0.0-3 python 26 6060 all ; Depends: python3-more-itertools, python3:any ; pathlib-compatible Zipfile object wrapper - Python 3.x
rsync 3.2.3-4+deb11u4 net 766 384864 foreign security ; Pre-Depends: init-system-helpers (>= 1.54~) ; Depends: lsb-base, libacl1 (>= 2.2.23), libc6 (>= 2.17), liblz4-1 (>= 0.0~r130), libpopt0 (>= 1.14), libssl1.1 (>= 1.1.0), libxxhash0 (>= 0.7.1), libzstd1 (>= 1.4.0), zlib1g (>= 1:1.1.4) ; fast, versatile, remote (and local) file-copying tool
runit-helper 2.10.3 admin 20 7808 all foreign ; dh-runit implementation detail
slirp4netns 1.0.1-2 misc 102 32368 ; Depends: libc6 (>= 2.17), libglib2.0-0 (>= 2.28.0), libseccomp2 (>= 0.0.0~20120605), libslirp0 (>= 4.1.0) ; User-mode networking for unprivileged network namespaces
software-properties-common 0.96.20.2-2.1 admin 457 83444 all ; Depends: ca-certificates, gir1.2-glib-2.0, gir1.2-packagekitglib-1.0 (>= 1.1.0-2), python-apt-common (>= 0.9), python3, python3-dbus, python3-gi, python3-software-properties (= 0.96.20.2-2.1), python3:any ; manage the repositories that you install software from (common)
strace 5.10-1 utils 2047 994368 ; Depends: libc6 (>= 2.28) ; System call tracer
tcpdump 4.99.0-2+deb11u1 net 1341 436864 foreign ; Depends: adduser, libc6 (>= 2.17), libpcap0.8 (>= 1.9.0), libssl1.1 (>= 1.1.0) ; command-line network traffic analyzer
tini 0.19.0-1 utils 561 209188 ; Depends: libc6 (>= 2.17) ; tiny but valid init for containers
tmux 3.1c-1+deb11u1 admin 819 338300 ; Depends: libc6 (>= 2.27), libevent-2.1-7 (>= 2.1.8-stable), libtinfo6 (>= 6), libutempter0 (>= 1.1.5) ; terminal multiplexer
tree 1.8.0-1 utils 114 48160 ; Depends: libc6 (>= 2.17) ; displays an indented directory tree, in color
uidmap 1:4.8.1-1+deb11u1 admin 299 222432 foreign security ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.17), libselinux1 (>= 3.1~) ; programs to help use subuids
unzip 6.0-26+deb11u2 utils 376 165208 foreign security ; Depends: libbz2-1.0, libc6 (>= 2.17) ; De-archiver for .zip files
zip 3.0-12 utils 620 227956 foreign ; Depends: libbz2-1.0, libc6 (>= 2.17) ; Recommends: unzip ; Archiver for .zip files
`;export{e as default};