var e=`
acl 2.3.1-3 utils 210 61244 foreign ; Depends: libacl1 (= 2.3.1-3), libc6 (>= 2.34) ; access control list - utilities
apt-transport-https 2.6.2 oldlibs 35 25604 all foreign security ; Depends: apt (>= 1.5~alpha4) ; transitional package for https support
attr 1:2.5.1-4 utils 154 41172 foreign ; Depends: libattr1 (= 1:2.5.1-4), libc6 (>= 2.34) ; utilities for manipulating filesystem extended attributes
binutils 2.40-2 devel 109 64980 ; Depends: binutils-common (= 2.40-2), libbinutils (= 2.40-2), binutils-x86-64-linux-gnu (= 2.40-2) ; Provides: binutils-gold, elf-binutils ; GNU assembler, linker and binary utilities
binutils-common 2.40-2 devel 15021 2486664 same ; Common files for the GNU assembler, linker and binary utilities
binutils-x86-64-linux-gnu 2.40-2 devel 11428 2245848 extra allowed ; Depends: binutils-common (= 2.40-2), libbinutils (= 2.40-2), libc6 (>= 2.36), libctf-nobfd0 (>= 2.36), libctf0 (>= 2.36), libgcc-s1 (>= 4.2), libgprofng0 (>= 2.40-2), libjansson4 (>= 2.14), libstdc++6 (>= 5), libzstd1 (>= 1.5.2), zlib1g (>= 1:1.1.4) ; GNU binary utilities, for x86-64-linux-gnu target
bridge-utils 1.7.1-1 net 114 34452 foreign ; Depends: libc6 (>= 2.34) ; Utilities for configuring the Linux Ethernet bridge
btrfs-progs 6.2-1+deb12u2 admin 4483 754760 foreign ; Depends: libblkid1 (>= 2.17.2), libc6 (>= 2.34), libcom-err2 (>= 1.43.9), libext2fs2 (>= 1.42), liblzo2-2 (>= 2.02), libudev1 (>= 183), libuuid1 (>= 2.16), libzstd1 (>= 1.5.2), zlib1g (>= 1:1.2.0) ; Checksumming Copy on Write Filesystem utilities
cgroupfs-mount 1.4 admin 32 6276 all foreign ; Depends: lsb-base (>= 3.0-6) ; Light-weight package to set up cgroupfs mounts
conmon 2.1.6+ds1-1 admin 173 37932 ; Depends: libc6 (>= 2.34), libglib2.0-0 (>= 2.35.8), libsystemd0 ; OCI container runtime monitor
containernetworking-plugins 1.1.1+ds1-3+b5 devel 44757 6768984 ; Depends: iptables, libc6 (>= 2.34) ; Provides: container-network-stack (= 1) ; standard networking plugins - binaries
crun 1.8.1-1+deb12u1 admin 1619 289288 ; Depends: libc6 (>= 2.34), libcap2 (>= 1:2.10), libseccomp2 (>= 2.2.1), libsystemd0 (>= 246), libyajl2 (>= 2.0.4) ; lightweight OCI runtime for running containers
dbus-user-session 1.14.10-1~deb12u1 admin 111 78136 foreign ; Depends: dbus-daemon (= 1.14.10-1~deb12u1) | dbus-broker, dbus-session-bus-common (>= 1.14.10-1~deb12u1), libpam-systemd, systemd ; Recommends: systemd-sysv ; Provides: dbus-session-bus, default-dbus-session-bus ; simple interprocess messaging system (systemd --user integration)
debootstrap 1.0.128+nmu2+deb12u2 admin 283 45106 all ; Depends: wget ; Recommends: gnupg, debian-archive-keyring ; Bootstrap a basic Debian system
distro-info-data 0.58+deb12u7 devel 19 6584 all foreign ; information about the distributions' releases (data files)
dnsmasq-base 2.90-4~deb12u2 net 1095 498052 security ; Depends: passwd, libc6 (>= 2.34), libdbus-1-3 (>= 1.9.14), libgmp10 (>= 2:6.2.1+dfsg1), libhogweed6 (>= 2.4-3), libidn2-0 (>= 2.0.0), libnetfilter-conntrack3 (>= 1.0.1), libnettle8 (>= 2.4-3), libnftables1 (>= 1.0.2) ; Replaces: dnsmasq-base ; Provides: dnsmasq-base ; Small caching DNS proxy and DHCP/TFTP server - executable
dnsutils 1:9.18.49-1~deb12u3 net 26 14224 all security ; Depends: bind9-dnsutils ; Transitional package for bind9-dnsutils
ethtool 1:6.1-1 net 668 196612 ; Depends: libc6 (>= 2.34), libmnl0 (>= 1.0.3-4~) ; display or change Ethernet device settings
fuse-overlayfs 1.10-1 misc 113 43472 ; Depends: fuse3, libc6 (>= 2.34), libfuse3-3 (>= 3.12.0) ; implementation of overlay+shiftfs in FUSE for rootless containers
fuse3 3.14.0-4 utils 100 35912 ; Depends: libc6 (>= 2.34), libfuse3-3 (= 3.14.0-4), adduser, mount (>= 2.19.1), sed (>= 4) ; Breaks: fuse ; Replaces: fuse ; Provides: fuse (= 3.14.0-4) ; Filesystem in Userspace (3.x version)
gir1.2-glib-2.0 1.74.0-3 introspection 719 159432 same ; Depends: libgirepository-1.0-1 (>= 1.72.0), libglib2.0-0 (>= 2.74.0) ; Provides: gir1.2-gio-2.0 (= 1.74.0-3), gir1.2-girepository-2.0 (= 1.74.0-3), gir1.2-gmodule-2.0 (= 1.74.0-3), gir1.2-gobject-2.0 (= 1.74.0-3) ; Introspection data for GLib, GObject, Gio and GModule
gir1.2-packagekitglib-1.0 1.2.6-5+deb12u1 introspection 110 26020 security ; Depends: gir1.2-glib-2.0 (>= 1.36), libpackagekit-glib2-18 (>= 1.2.6) ; GObject introspection data for the PackageKit GLib library
git 1:2.39.5-0+deb12u3 vcs 44890 7264380 foreign ; Depends: libc6 (>= 2.34), libcurl3-gnutls (>= 7.56.1), libexpat1 (>= 2.0.1), libpcre2-8-0 (>= 10.34), zlib1g (>= 1:1.2.2), perl, liberror-perl, git-man (>> 1:2.39.5), git-man (<< 1:2.39.5-.) ; Recommends: ca-certificates, less, ssh-client ; Provides: git-completion, git-core ; fast, scalable, distributed revision control system
git-man 1:2.39.5-0+deb12u3 doc 2107 2053236 all foreign ; fast, scalable, distributed revision control system (manual pages)
golang-github-containers-common 0.50.1+ds1-4 golang 88 36208 all ; Depends: container-network-stack, golang-github-containers-image ; Common files for github.com/containers repositories
golang-github-containers-image 5.23.1-4 golang 55 31724 all ; Configuration files and manpages for github.com/containers repositories
htop 3.2.2-2 utils 378 152412 ; Depends: libc6 (>= 2.34), libncursesw6 (>= 6), libnl-3-200 (>= 3.2.7), libnl-genl-3-200 (>= 3.2.7), libtinfo6 (>= 6) ; interactive processes viewer
iso-codes 4.15.0-1 misc 20086 2906084 all foreign ; ISO language, territory, currency, script codes and their translations
libappstream4 0.16.1-2+b1 libs 657 198320 same ; Depends: libc6 (>= 2.33), libcurl3-gnutls (>= 7.63.0), libglib2.0-0 (>= 2.67.3+git20210214), libstemmer0d (>= 0+svn527), libsystemd0 (>= 242), libxml2 (>= 2.9.0), libxmlb2 (>= 0.3.6), libyaml-0-2 ; Library to access AppStream services
libbinutils 2.40-2 devel 2469 572104 same ; Depends: libc6 (>= 2.34), libzstd1 (>= 1.5.2), zlib1g (>= 1:1.2.0), binutils-common (= 2.40-2) ; GNU binary utilities (private shared library)
libcbor0.8 0.8.0-2+b1 libs 98 27436 same ; Depends: libc6 (>= 2.14) ; library for parsing and generating CBOR (RFC 7049)
libctf-nobfd0 2.40-2 devel 301 153384 same ; Depends: libc6 (>= 2.14), zlib1g (>= 1:1.2.0) ; Compact C Type Format library (runtime, no BFD dependency)
libctf0 2.40-2 devel 232 89796 same ; Depends: libbinutils (= 2.40-2), libc6 (>= 2.33), zlib1g (>= 1:1.2.0) ; Compact C Type Format library (runtime, BFD dependency)
libcurl3-gnutls 7.88.1-10+deb12u15 libs 828 386008 same ; Depends: libbrotli1 (>= 0.6.0), libc6 (>= 2.34), libgnutls30 (>= 3.7.5), libgssapi-krb5-2 (>= 1.17), libidn2-0 (>= 0.6), libldap-2.5-0 (>= 2.5.4), libnettle8, libnghttp2-14 (>= 1.50.0), libpsl5 (>= 0.16.0), librtmp1 (>= 2.3), libssh2-1 (>= 1.7.0), libzstd1 (>= 1.5.2), zlib1g (>= 1:1.1.4) ; Recommends: ca-certificates ; easy-to-use client-side URL transfer library (GnuTLS flavour)
libduktape207 2.7.0-2 libs 314 133812 same ; Depends: libc6 (>= 2.29) ; embeddable Javascript engine, library
libdw1 0.188-2.1 libs 713 234760 same ; Depends: libbz2-1.0, libc6 (>= 2.34), libelf1 (= 0.188-2.1), liblzma5 (>= 5.1.1alpha+20120614), zlib1g (>= 1:1.2.2.3) ; library that provides access to the DWARF debug information
liberror-perl 0.17029-2 perl 73 29032 all foreign ; Depends: perl:any ; Perl module for error/exception handling in an OO-ish way
libevent-core-2.1-7 2.1.12-stable-8+deb12u1 libs 302 131276 same security ; Depends: libc6 (>= 2.36) ; Asynchronous event notification library (core)
libfido2-1 1.12.0-2+b1 libs 241 77216 same ; Depends: libc6 (>= 2.36), libcbor0.8 (>= 0.8.0), libssl3 (>= 3.0.0), libudev1 (>= 183), zlib1g (>= 1:1.1.4) ; library for generating and verifying FIDO 2.0 objects
libfuse3-3 3.14.0-4 libs 305 88108 same ; Depends: libc6 (>= 2.34) ; Filesystem in Userspace (library) (3.x version)
libgirepository-1.0-1 1.74.0-3 libs 295 100664 same ; Depends: libc6 (>= 2.29), libffi8 (>= 3.4), libglib2.0-0 (>= 2.74.0) ; Provides: libgirepository-1.0-1-with-libffi8 (= 1.74.0-3) ; Library for handling GObject introspection data (runtime library)
libglib2.0-0 2.74.6-2+deb12u9 libs 4135 1403216 same ; Depends: libc6 (>= 2.34), libffi8 (>= 3.4), libmount1 (>= 2.35.2-7~), libpcre2-8-0 (>= 10.22), libselinux1 (>= 3.1~), zlib1g (>= 1:1.2.2) ; Recommends: libglib2.0-data ; GLib library of C routines
libglib2.0-bin 2.74.6-2+deb12u9 misc 336 112080 foreign ; Depends: libglib2.0-data, libc6 (>= 2.34), libelf1 (>= 0.142), libglib2.0-0 (= 2.74.6-2+deb12u9) ; Programs for the GLib library
libglib2.0-data 2.74.6-2+deb12u9 libs 9406 1211164 all foreign ; Common files for GLib library
libgpgme11 1.18.0-3+b1 libs 527 300272 same ; Depends: gnupg (>= 2.1.21-4) | gpg, libassuan0 (>= 2.4.2), libc6 (>= 2.34), libgpg-error0 (>= 1.36) ; Recommends: dirmngr, gpg-agent, gpg-wks-client, gpgsm ; GPGME - GnuPG Made Easy (library)
libgprofng0 2.40-2 devel 3958 812120 same ; Depends: libbinutils (= 2.40-2), libc6 (>= 2.34), libgcc-s1 (>= 3.3.1), libstdc++6 (>= 5.2), zlib1g (>= 1:1.1.4) ; GNU Next Generation profiler (runtime library)
libgstreamer1.0-0 1.22.0-2+deb12u1 libs 4418 1169664 same security ; Depends: libc6 (>= 2.34), libcap2 (>= 1:2.10), libdw1 (>= 0.126), libglib2.0-0 (>= 2.70.0), libunwind8, libcap2-bin ; Core GStreamer libraries and elements
libjansson4 2.14-2 libs 101 40788 same ; Depends: libc6 (>= 2.14) ; C library for encoding, decoding and manipulating JSON data
libltdl7 2.4.7-7~deb12u1 libs 421 393000 same ; Depends: libc6 (>= 2.34) ; System independent dlopen wrapper for GNU libtool
liblzo2-2 2.10-2 libs 174 56912 same ; Depends: libc6 (>= 2.14) ; data compression library
libnftables1 1.0.6-2+deb12u2 libs 920 299116 same ; Depends: libc6 (>= 2.34), libgmp10 (>= 2:6.2.1+dfsg1), libjansson4 (>= 2.14), libmnl0 (>= 1.0.3-4~), libnftnl11 (>= 1.2.2), libxtables12 (>= 1.6.0+snapshot20161117) ; Netfilter nftables high level userspace API library
libnl-3-200 3.7.0-0.2+b1 libs 182 63124 same ; Depends: libc6 (>= 2.34) ; library for dealing with netlink sockets
libnl-genl-3-200 3.7.0-0.2+b1 libs 58 21600 same ; Depends: libnl-3-200 (= 3.7.0-0.2+b1), libc6 (>= 2.4) ; library for dealing with netlink sockets - generic netlink
libnsl2 1.3.0-2 libs 127 39480 same ; Depends: libc6 (>= 2.14), libtirpc3 (>= 1.0.2) ; Public client interface for NIS(YP) and NIS+
libnss-systemd 252.39-1~deb12u2 admin 389 164224 standard same ; Depends: libc6 (>= 2.34), libcap2 (>= 1:2.10), systemd (= 252.39-1~deb12u2) ; nss module providing dynamic user and group name resolution
libpackagekit-glib2-18 1.2.6-5+deb12u1 libs 448 112892 same security ; Depends: libc6 (>= 2.7), libglib2.0-0 (>= 2.54) ; Library for accessing PackageKit using GLib
libpam-systemd 252.39-1~deb12u2 admin 532 225520 standard same ; Depends: libc6 (>= 2.34), libcap2 (>= 1:2.10), libpam0g (>= 0.99.7.1), systemd (= 252.39-1~deb12u2), libpam-runtime, default-dbus-system-bus | dbus-system-bus, systemd-sysv ; Recommends: dbus-user-session ; Provides: default-logind (= 252.39-1~deb12u2), logind (= 252.39-1~deb12u2) ; system and service manager - PAM module
libpcap0.8 1.10.3-1 libs 368 156700 same ; Depends: libc6 (>= 2.33), libdbus-1-3 (>= 1.9.14) ; system interface for user-level packet capture
libpciaccess0 0.17-2 libs 92 51384 same ; Depends: libc6 (>= 2.33), zlib1g (>= 1:1.1.4) ; Generic PCI access library for X
libpolkit-agent-1-0 122-3 libs 70 24444 same ; Depends: libc6 (>= 2.4), libglib2.0-0 (>= 2.37.3), libpolkit-gobject-1-0 (= 122-3) ; polkit Authentication Agent API
libpolkit-gobject-1-0 122-3 libs 148 43912 same ; Depends: libc6 (>= 2.7), libglib2.0-0 (>= 2.37.3), libsystemd0 (>= 213) ; polkit Authorization API
libpython3-stdlib 3.11.2-1+b1 python 27 9312 same ; Depends: libpython3.11-stdlib (>= 3.11.2-1~) ; interactive high-level object-oriented language (default python3 version)
libpython3.11-minimal 3.11.2-6+deb12u9 python 5232 820928 same security ; Depends: libc6 (>= 2.14), libssl3 (>= 3.0.0) ; Recommends: libpython3.11-stdlib ; Minimal subset of the Python language (version 3.11)
libpython3.11-stdlib 3.11.2-6+deb12u9 python 8334 1798408 same security ; Depends: libpython3.11-minimal (= 3.11.2-6+deb12u9), media-types | mime-support, libbz2-1.0, libc6 (>= 2.34), libcrypt1 (>= 1:4.1.0), libdb5.3, libffi8 (>= 3.4), liblzma5 (>= 5.1.1alpha+20120614), libncursesw6 (>= 6.1), libnsl2 (>= 1.0), libreadline8 (>= 7.0~beta), libsqlite3-0 (>= 3.36.0), libtinfo6 (>= 6), libtirpc3 (>= 1.0.2), libuuid1 (>= 2.20.1) ; Interactive high-level object-oriented language (standard library, version 3.11)
libslirp0 4.7.0-1 libs 160 62980 same ; Depends: libc6 (>= 2.33), libglib2.0-0 (>= 2.57.2) ; General purpose TCP-IP emulator library
libstemmer0d 2.2.0-2 libs 818 118164 same ; Depends: libc6 (>= 2.4) ; Snowball stemming algorithms for use in Information Retrieval
libsubid4 1:4.13+dfsg1-1+deb12u2 libs 324 211172 same ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.36), libcrypt1 (>= 1:4.1.0), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), libsemanage2 (>= 2.0.32) ; subordinate id handling library -- shared library
libunwind8 1.6.2-3 libs 196 51172 same ; Depends: libc6 (>= 2.34), liblzma5 (>= 5.1.1alpha+20110809) ; library to determine the call-chain of a program - runtime
libutempter0 1.2.1-3 libs 50 8960 same ; Depends: libc6 (>= 2.34) ; privileged helper for utmp/wtmp updates (runtime)
libwrap0 7.6.q-32 libs 110 54936 same ; Depends: libc6 (>= 2.33), libnsl2 (>= 1.0) ; Wietse Venema's TCP wrappers library
libxmlb2 0.3.22-1~deb12u1 libs 187 61032 same ; Depends: libc6 (>= 2.14), libglib2.0-0 (>= 2.53.2), liblzma5 (>= 5.1.1alpha+20120614), libzstd1 (>= 1.5.2) ; Binary XML library
libyajl2 2.1.0-3+deb12u2 libs 66 22960 same ; Depends: libc6 (>= 2.14) ; Yet Another JSON Library
libyaml-0-2 0.2.5-1 libs 152 53580 same ; Depends: libc6 (>= 2.14) ; Fast YAML 1.1 parser and emitter library
linux-base 4.12.1~deb12u1 kernel 76 25632 all foreign security ; Depends: debconf (>= 0.5) | debconf-2.0 ; Linux image base package
make 4.3-4.1 devel 1592 395632 allowed ; Depends: libc6 (>= 2.27) ; utility for directing compilation
media-types 10.0.0 net 92 26136 standard all foreign ; List of standard media types and their usual file extension
nftables 1.0.6-2+deb12u2 net 176 70292 important ; Depends: libnftables1 (= 1.0.6-2+deb12u2), libc6 (>= 2.34), libedit2 (>= 3.1-20130611-0) ; Recommends: netbase ; Program to control packet filtering rules by Netfilter project
ocl-icd-libopencl1 2.3.1-1 libs 140 43016 same ; Depends: libc6 (>= 2.34) ; Conflicts: libopencl1 ; Replaces: libopencl1 ; Provides: libopencl-1.1-1, libopencl-1.2-1, libopencl-2.0-1, libopencl-2.1-1, libopencl-2.2-1, libopencl-3.0-1, libopencl1 ; Generic OpenCL ICD Loader
openssh-client 1:9.2p1-2+deb12u10 net 5801 993532 standard foreign ; Depends: adduser, passwd, libc6 (>= 2.36), libedit2 (>= 2.11-20080614-0), libfido2-1 (>= 1.8.0), libgssapi-krb5-2 (>= 1.17), libselinux1 (>= 3.1~), libssl3 (>= 3.0.19), zlib1g (>= 1:1.1.4) ; Provides: ssh-client ; secure shell (SSH) client, for secure access to remote machines
openssh-server 1:9.2p1-2+deb12u10 net 1930 456584 foreign ; Pre-Depends: init-system-helpers (>= 1.54~) ; Depends: adduser, libpam-modules, libpam-runtime, lsb-base, openssh-client (= 1:9.2p1-2+deb12u10), openssh-sftp-server, procps, ucf, debconf (>= 0.5) | debconf-2.0, runit-helper (>= 2.14.0~), libaudit1 (>= 1:2.2.1), libc6 (>= 2.36), libcom-err2 (>= 1.43.9), libcrypt1 (>= 1:4.1.0), libgssapi-krb5-2 (>= 1.17), libkrb5-3 (>= 1.13~alpha1+dfsg), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), libssl3 (>= 3.0.19), libsystemd0, libwrap0 (>= 7.6-4~), zlib1g (>= 1:1.1.4) ; Recommends: default-logind | logind | libpam-systemd ; Provides: ssh-server ; secure shell (SSH) server, for secure access from remote machines
openssh-sftp-server 1:9.2p1-2+deb12u10 net 217 65928 foreign ; Depends: openssh-client (= 1:9.2p1-2+deb12u10), libc6 (>= 2.34) ; Recommends: openssh-server | ssh-server ; secure shell (SSH) sftp server module, for SFTP access from remote machines
packagekit 1.2.6-5+deb12u1 admin 2952 609620 foreign security ; Depends: libglib2.0-bin, polkitd, init-system-helpers (>= 1.52), libappstream4 (>= 0.15.0), libapt-pkg6.0 (>= 1.9.2), libc6 (>= 2.34), libgcc-s1 (>= 3.0), libglib2.0-0 (>= 2.70.0), libgstreamer1.0-0 (>= 1.0.0), libpackagekit-glib2-18 (>= 1.2.4), libpolkit-gobject-1-0 (>= 0.99), libsqlite3-0 (>= 3.5.9), libstdc++6 (>= 11), libsystemd0 (>= 214) ; Recommends: systemd ; Provides a package management service
pigz 2.6-1 utils 158 64000 ; Pre-Depends: dpkg (>= 1.15.6) ; Depends: libc6 (>= 2.29), zlib1g (>= 1:1.2.6) ; Parallel Implementation of GZip
podman 4.3.1+ds1-8+deb12u1+b3 admin 35951 10679784 ; Depends: libc6 (>= 2.34), libdevmapper1.02.1 (>= 2:1.02.97), libgpgme11 (>= 1.4.1), libseccomp2 (>= 2.5.0), libsubid4 (>= 1:4.11.1), conmon (>= 2.0.18~), golang-github-containers-common, crun | runc (>= 1.0.0~rc92~) ; Recommends: dbus-user-session, fuse-overlayfs (>= 1.0.0~), slirp4netns (>= 0.4.1~), catatonit | tini | dumb-init, uidmap ; engine to run OCI-based containers in Pods
polkitd 122-3 admin 470 112024 foreign ; Depends: adduser | systemd-sysusers, default-dbus-system-bus | dbus-system-bus, default-logind | logind, xml-core (>= 0.14), libc6 (>= 2.34), libduktape207 (>= 2.0.3), libexpat1 (>= 2.0.1), libglib2.0-0 (>= 2.37.3), libpam0g (>= 0.99.7.1), libpolkit-agent-1-0 (= 122-3), libpolkit-gobject-1-0 (= 122-3), libsystemd0 (>= 213) ; framework for managing administrative policies and privileges
python-apt-common 2.6.0 python 527 64296 all foreign ; Python interface to libapt-pkg (locales)
python3 3.11.2-1+b1 python 81 26300 allowed ; Pre-Depends: python3-minimal (= 3.11.2-1+b1) ; Depends: python3.11 (>= 3.11.2-1~), libpython3-stdlib (= 3.11.2-1+b1) ; Provides: python3-profiler, python3-supported-max (= 3.11), python3-supported-min (= 3.11) ; interactive high-level object-oriented language (default python3 version)
python3-apt 2.6.0 python 685 158528 allowed ; Depends: python3 (<< 3.12), python3 (>= 3.11~), python3:any, libapt-pkg6.0 (>= 1.9.11~), libc6 (>= 2.33), libgcc-s1 (>= 3.0), libstdc++6 (>= 11), python-apt-common, distro-info-data ; Recommends: lsb-release, iso-codes ; Python 3 interface to libapt-pkg
python3-attr 22.2.0-1 python 251 65392 all ; Depends: python3:any ; Attributes without boilerplate (Python 3)
python3-blinker 1.5-1 python 58 14652 all ; Depends: python3:any ; Fast, simple object-to-object and broadcast signaling (Python3)
python3-certifi 2022.9.24-1 python 324 152796 all ; Depends: ca-certificates, python3:any ; root certificates for validating SSL certs and verifying TLS hosts (python3)
python3-cffi-backend 1.15.1-5+b1 python 213 84552 same ; Depends: python3 (<< 3.12), python3 (>= 3.11~), libc6 (>= 2.34), libffi8 (>= 3.4) ; Provides: python3-cffi-backend-api-9729, python3-cffi-backend-api-max (= 10495), python3-cffi-backend-api-min (= 9729) ; Foreign Function Interface for Python 3 calling C code - runtime
python3-chardet 5.1.0+dfsg-2 python 1144 109720 all foreign ; Depends: python3:any, python3-pkg-resources ; Universal Character Encoding Detector (Python3)
python3-charset-normalizer 3.0.1-2 python 209 49312 all ; Depends: python3:any ; charset, encoding and language detection (Python 3)
python3-cryptography 38.0.4-3+deb12u1 python 2983 665368 ; Depends: python3 (>= 3~), python3-cffi-backend-api-min (<= 9729), python3-cffi-backend-api-max (>= 9729), python3:any, libc6 (>= 2.34), libgcc-s1 (>= 4.2), libssl3 (>= 3.0.0) ; Python library exposing cryptographic recipes and primitives (Python 3)
python3-dbus 1.3.2-4+b1 python 405 95104 ; Depends: python3 (<< 3.12), python3 (>= 3.11~), python3:any, libc6 (>= 2.4), libdbus-1-3 (>= 1.9.14), libglib2.0-0 (>= 2.16.0) ; Recommends: python3-gi ; simple interprocess messaging system (Python 3 interface)
python3-distro 1.8.0-1 python 83 20520 all foreign ; Depends: lsb-release, python3:any ; Linux OS platform information API
python3-distutils 3.11.2-3 python 638 130936 all foreign ; Depends: python3:any (>= 3.10.8-0~), python3:any (<< 3.12), python3-lib2to3 (= 3.11.2-3) ; Provides: python3.11-distutils ; distutils package for Python 3.x
python3-docker 5.0.3-1 python 537 90224 all ; Depends: python3-distutils, python3-requests (>= 2.14.2~), python3-websocket (>= 0.32.0~), python3:any ; Python 3 wrapper to access docker.io's control socket
python3-dockerpty 0.4.1-4 python 51 11364 all ; Depends: python3-six, python3:any ; Recommends: python3-docker ; Pseudo-tty handler for docker Python client (Python 3.x)
python3-docopt 0.6.2-4.1 python 89 26212 all ; Depends: python3:any ; command-line interface description language (Python3)
python3-dotenv 0.21.0-1 python 90 24916 all ; Depends: python3:any ; Get and set values in the .env file in local and production servers
python3-gi 3.42.2-3+b1 python 730 219356 allowed ; Depends: gir1.2-glib-2.0 (>= 1.48.0), python3 (<< 3.12), python3 (>= 3.11~), python3:any, libc6 (>= 2.14), libffi8 (>= 3.4), libgirepository-1.0-1 (>= 1.62.0-4~), libgirepository-1.0-1-with-libffi8 (>= 1.62.0-4~), libglib2.0-0 (>= 2.67.3) ; Python 3 bindings for gobject-introspection libraries
python3-httplib2 0.20.4-3+deb12u1 python 141 39032 all security ; Depends: ca-certificates, python3-pyparsing, python3:any ; comprehensive HTTP client library written for Python3
python3-idna 3.3-1+deb12u1 python 335 40956 all foreign ; Depends: python3:any ; Python IDNA2008 (RFC 5891) handling (Python 3)
python3-jsonschema 4.10.3-1 python 491 67904 all ; Depends: python3-attr, python3-importlib-metadata | python3 (>> 3.8), python3-importlib-resources | python3 (>> 3.9), python3-pyrsistent, python3-typing-extensions | python3 (>> 3.8), python3:any ; Recommends: python3-idna ; An(other) implementation of JSON Schema (Draft 3, 4, 6, 7)
python3-jwt 2.6.0-1+deb12u1 python 103 27080 all security ; Depends: python3:any ; Recommends: python3-cryptography ; Python 3 implementation of JSON Web Token
python3-lazr.restfulclient 0.14.5-1 python 178 50428 all ; Depends: python3-httplib2 (>= 0.7.7), python3-lazr.uri, python3-wadllib (>= 1.1.4), python3-distro, python3-importlib-metadata | python3 (>> 3.8), python3-oauthlib, python3-pkg-resources, python3-six, python3:any ; client for lazr.restful-based web services (Python 3)
python3-lazr.uri 1.0.6-3 python 73 13688 all ; Depends: python3-importlib-metadata | python3 (>> 3.8), python3-pkg-resources, python3:any ; library for parsing, manipulating, and generating URIs
python3-lib2to3 3.11.2-3 python 365 76284 all foreign ; Depends: python3:any (>= 3.10.8-0~), python3:any (<< 3.12) ; Provides: python3.11-lib2to3 ; Interactive high-level object-oriented language (lib2to3)
python3-minimal 3.11.2-1+b1 python 111 26312 allowed ; Pre-Depends: python3.11-minimal (>= 3.11.2-1~) ; Depends: dpkg (>= 1.13.20) ; minimal subset of the Python language (default python3 version)
python3-oauthlib 3.2.2-1 python 562 95416 all ; Depends: python3:any, python3-blinker, python3-cryptography, python3-jwt ; generic, spec-compliant implementation of OAuth for Python3
python3-pkg-resources 66.1.1-1+deb12u2 python 1052 296604 all foreign ; Depends: python3:any ; Package Discovery and Resource Access using pkg_resources
python3-pyparsing 3.0.9-1 python 453 138444 all foreign ; Depends: python3:any ; alternative to creating and executing simple grammars - Python 3.x
python3-pyrsistent 0.18.1-1+b3 python 250 60012 same ; Depends: python3 (<< 3.12), python3 (>= 3.11~), python3:any, libc6 (>= 2.14) ; persistent/functional/immutable data structures for Python
python3-requests 2.28.1+dfsg-1 python 232 67868 all foreign ; Depends: python3-certifi, python3-charset-normalizer, python3-idna, python3-urllib3 (>= 1.21.1), python3:any, ca-certificates, python3-chardet (>= 3.0.2) ; elegant and simple HTTP library for Python3, built for human beings
python3-six 1.16.0-4 python 63 17516 all foreign ; Depends: python3:any ; Python 2 and 3 compatibility library
python3-software-properties 0.99.30-4.1~deb12u1 python 143 32864 all ; Depends: gpg, iso-codes, lsb-release, python3, python3-apt, python3-gi, python3-lazr.restfulclient, python3:any ; manage the repositories that you install software from
python3-texttable 1.6.7-1 python 52 11876 all foreign ; Depends: python3:any ; Module for creating simple ASCII tables — python3
python3-urllib3 1.26.12-1+deb12u4 python 456 114476 all security ; Depends: python3:any, python3-six ; Recommends: ca-certificates ; HTTP library with thread-safe connection pooling for Python3
python3-wadllib 1.3.6-4 python 363 37196 all ; Depends: python3-importlib-metadata | python3 (>> 3.8), python3-lazr.uri, python3-pkg-resources, python3:any ; Python 3 library for navigating WADL files
python3-websocket 1.2.3-1 python 205 40396 all ; Depends: python3:any ; WebSocket client library - Python 3.x
python3-yaml 6.0-3+b2 python 493 119168 allowed ; Depends: python3 (<< 3.12), python3 (>= 3.11~), python3:any, libc6 (>= 2.14), libyaml-0-2 (>= 0.2.2~) ; YAML parser and emitter for Python3
python3.11 3.11.2-6+deb12u9 python 651 575032 allowed security ; Depends: python3.11-minimal (= 3.11.2-6+deb12u9), libpython3.11-stdlib (= 3.11.2-6+deb12u9), media-types | mime-support ; Recommends: ca-certificates ; Interactive high-level object-oriented language (version 3.11)
python3.11-minimal 3.11.2-6+deb12u9 python 6743 2054684 allowed security ; Pre-Depends: libc6 (>= 2.35) ; Depends: libpython3.11-minimal (= 3.11.2-6+deb12u9), libexpat1 (>= 2.1~beta3), zlib1g (>= 1:1.2.0) ; Recommends: python3.11 ; Minimal subset of the Python language (version 3.11)
rsync 3.5.0+ds1-0+deb12u1 net 937 498456 foreign security ; Pre-Depends: init-system-helpers (>= 1.54~) ; Depends: libacl1 (>= 2.2.23), libc6 (>= 2.34), liblz4-1 (>= 0.0~r130), libpopt0 (>= 1.14), libssl3 (>= 3.0.0), libxxhash0 (>= 0.8.0), libzstd1 (>= 1.5.2), zlib1g (>= 1:1.1.4) ; fast, versatile, remote (and local) file-copying tool
runit-helper 2.15.2 admin 19 6520 all foreign ; dh-runit implementation detail
sgml-base 1.31 text 70 15372 all foreign ; Pre-Depends: dpkg (>= 1.16.4) ; SGML infrastructure and SGML catalog file support
slirp4netns 1.2.0-1 misc 102 37472 ; Depends: libc6 (>= 2.17), libglib2.0-0 (>= 2.28.0), libseccomp2 (>= 2.3.0), libslirp0 (>= 4.1.0) ; User-mode networking for unprivileged network namespaces
software-properties-common 0.99.30-4.1~deb12u1 admin 450 62100 all ; Depends: ca-certificates, gir1.2-glib-2.0, gir1.2-packagekitglib-1.0 (>= 1.1.0-2), packagekit, python-apt-common (>= 0.9), python3, python3-dbus, python3-gi, python3-software-properties (= 0.99.30-4.1~deb12u1), python3:any ; manage the repositories that you install software from (common)
strace 6.1-0.1 utils 2839 1313880 ; Depends: libc6 (>= 2.34), libunwind8 ; System call tracer
systemd-resolved 252.39-1~deb12u2 admin 814 308544 foreign ; Depends: libc6 (>= 2.34), libssl3 (>= 3.0.0), libsystemd-shared (= 252.39-1~deb12u2), systemd (= 252.39-1~deb12u2), default-dbus-system-bus | dbus-system-bus ; Conflicts: resolvconf ; Replaces: resolvconf ; Provides: resolvconf ; systemd DNS resolver
tcpdump 4.99.3-1 net 1332 466880 foreign ; Depends: adduser, libc6 (>= 2.34), libpcap0.8 (>= 1.9.0), libssl3 (>= 3.0.0) ; command-line network traffic analyzer
tini 0.19.0-1+b3 utils 731 267204 ; Depends: libc6 (>= 2.34) ; tiny but valid init for containers
tmux 3.3a-3 admin 1106 454536 ; Depends: libc6 (>= 2.34), libevent-core-2.1-7 (>= 2.1.8-stable), libtinfo6 (>= 6), libutempter0 (>= 1.1.5) ; terminal multiplexer
tree 2.1.0-1 utils 113 52464 ; Depends: libc6 (>= 2.34) ; displays an indented directory tree, in color
uidmap 1:4.13+dfsg1-1+deb12u2 admin 311 188584 foreign ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), libselinux1 (>= 3.1~), libsubid4 (>= 1:4.11.1) ; programs to help use subuids
unzip 6.0-28+deb12u1 utils 380 166504 foreign security ; Depends: libbz2-1.0, libc6 (>= 2.34) ; De-archiver for .zip files
xml-core 0.18+nmu1 text 118 23752 all foreign ; Depends: sed (>= 4.1.2-8), sgml-base (>= 1.28) ; XML infrastructure and XML catalog file support
zip 3.0-13+deb12u1 utils 616 230316 foreign security ; Depends: libbz2-1.0, libc6 (>= 2.34) ; Recommends: unzip ; Archiver for .zip files
`;export{e as default};