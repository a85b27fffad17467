var e=`
apparmor 3.0.8-3 admin 2567 616144 ; Depends: debconf, debconf (>= 0.5) | debconf-2.0, libc6 (>= 2.36) ; user-space parser utility for AppArmor
apt-utils 2.6.2 admin 1037 309596 important security ; Depends: apt (= 2.6.2), libapt-pkg6.0 (>= 2.6.2), libc6 (>= 2.34), libdb5.3, libgcc-s1 (>= 3.0), libstdc++6 (>= 11) ; package management related utility programs
bash-completion 1:2.11-6 shells 1463 233912 standard all foreign ; Provides: dh-sequence-bash-completion ; programmable completion for the bash shell
bind9-dnsutils 1:9.18.49-1~deb12u3 net 501 158488 standard security ; Depends: bind9-host | host, bind9-libs (= 1:9.18.49-1~deb12u3), libc6 (>= 2.34), libedit2 (>= 2.11-20080614-0), libidn2-0 (>= 2.0.0), libjemalloc2 (>= 3.5.0), libkrb5-3 (>= 1.6.dfsg.2), libprotobuf-c1 (>= 1.0.0) ; Provides: dnsutils ; Clients provided with BIND 9
bind9-host 1:9.18.49-1~deb12u3 net 147 57620 standard security ; Depends: bind9-libs (= 1:9.18.49-1~deb12u3), libc6 (>= 2.34), libidn2-0 (>= 2.0.0), libjemalloc2 (>= 3.5.0) ; Provides: host ; DNS Lookup Utility
bind9-libs 1:9.18.49-1~deb12u3 libs 3509 1185996 same security ; Depends: libuv1 (>= 1.40.0), libc6 (>= 2.34), libfstrm0 (>= 0.2.0), libgssapi-krb5-2 (>= 1.17), libjemalloc2 (>= 4.0.0), libjson-c5 (>= 0.15), libkrb5-3 (>= 1.6.dfsg.2), liblmdb0 (>= 0.9.7), libmaxminddb0 (>= 1.3.0), libnghttp2-14 (>= 1.12.0), libprotobuf-c1 (>= 1.0.1), libssl3 (>= 3.0.0), libxml2 (>= 2.7.4), zlib1g (>= 1:1.1.4) ; Shared Libraries used by BIND 9
bzip2 1.0.8-5+b1 utils 121 49804 standard foreign ; Depends: libbz2-1.0 (= 1.0.8-5+b1), libc6 (>= 2.34) ; high-quality block-sorting file compressor - utilities
ca-certificates 20250419~deb12u2 misc 388 160948 standard all foreign security ; Depends: openssl (>= 1.1.1), debconf (>= 0.5) | debconf-2.0 ; Common CA certificates
cron 3.0pl1-162 admin 217 73084 important foreign ; Pre-Depends: init-system-helpers (>= 1.54~), cron-daemon-common ; Depends: libc6 (>= 2.34), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), sensible-utils, libpam-runtime ; Provides: cron-daemon ; process scheduling daemon
cron-daemon-common 3.0pl1-162 admin 44 12660 important all ; Depends: adduser ; process scheduling daemon's configuration files
curl 7.88.1-10+deb12u15 web 489 315764 foreign ; Depends: libc6 (>= 2.34), libcurl4 (= 7.88.1-10+deb12u15), zlib1g (>= 1:1.1.4) ; command line tool for transferring data with URL syntax
dbus 1.14.10-1~deb12u1 admin 182 97360 standard foreign ; Pre-Depends: init-system-helpers (>= 1.54~) ; Depends: dbus-bin (= 1.14.10-1~deb12u1), dbus-daemon (= 1.14.10-1~deb12u1), dbus-system-bus-common (>= 1.14.10-1~deb12u1), libc6 (>= 2.34), libdbus-1-3 (= 1.14.10-1~deb12u1), libexpat1 (>= 2.1~beta3), libsystemd0 ; Provides: dbus-system-bus (= 1.14.10-1~deb12u1), default-dbus-system-bus ; simple interprocess messaging system (system message bus)
dbus-bin 1.14.10-1~deb12u1 admin 213 105356 foreign ; Depends: libc6 (>= 2.34), libdbus-1-3 (= 1.14.10-1~deb12u1) ; simple interprocess messaging system (command line utilities)
dbus-daemon 1.14.10-1~deb12u1 admin 375 183656 foreign ; Depends: dbus-bin (= 1.14.10-1~deb12u1), dbus-session-bus-common (>= 1.14.10-1~deb12u1), libapparmor1 (>= 2.8.94), libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), libcap-ng0 (>= 0.7.9), libdbus-1-3 (= 1.14.10-1~deb12u1), libexpat1 (>= 2.1~beta3), libselinux1 (>= 3.1~), libsystemd0 ; simple interprocess messaging system (reference message bus)
dbus-session-bus-common 1.14.10-1~deb12u1 admin 107 78232 all foreign ; simple interprocess messaging system (session bus configuration)
dbus-system-bus-common 1.14.10-1~deb12u1 admin 119 79344 all foreign ; Depends: adduser ; simple interprocess messaging system (system bus configuration)
dirmngr 2.2.40-1.1+deb12u2 utils 1329 792544 foreign ; Depends: adduser, gpgconf (= 2.2.40-1.1+deb12u2), lsb-base (>= 3.2-13), init-system-helpers (>= 1.52), libassuan0 (>= 2.5.0), libc6 (>= 2.34), libgcrypt20 (>= 1.10.0), libgnutls30 (>= 3.7.5), libgpg-error0 (>= 1.42), libksba8 (>= 1.3.5), libldap-2.5-0 (>= 2.5.4), libnpth0 (>= 0.90) ; Recommends: gnupg (= 2.2.40-1.1+deb12u2) ; GNU privacy guard - network certificate management service
dmsetup 2:1.02.185-2 admin 246 82040 foreign ; Depends: libc6 (>= 2.34), libdevmapper1.02.1 (>= 2:1.02.181) ; Linux Kernel Device Mapper userspace library
file 1:5.44-3 utils 79 42472 standard foreign ; Depends: libc6 (>= 2.34), libmagic1 (= 1:5.44-3) ; Recognize the type of data in a file using "magic" numbers
gawk 1:5.2.1-2 interpreters 2906 672772 foreign ; Pre-Depends: libc6 (>= 2.34), libgmp10 (>= 2:6.2.1+dfsg1), libmpfr6 (>= 3.1.3), libreadline8 (>= 6.0), libsigsegv2 (>= 2.9) ; Provides: awk ; GNU awk, a pattern scanning and processing language
gnupg 2.2.40-1.1+deb12u2 utils 886 846132 all foreign ; Depends: dirmngr (<< 2.2.40-1.1+deb12u2.1~), dirmngr (>= 2.2.40-1.1+deb12u2), gnupg-l10n (= 2.2.40-1.1+deb12u2), gnupg-utils (<< 2.2.40-1.1+deb12u2.1~), gnupg-utils (>= 2.2.40-1.1+deb12u2), gpg (<< 2.2.40-1.1+deb12u2.1~), gpg (>= 2.2.40-1.1+deb12u2), gpg-agent (<< 2.2.40-1.1+deb12u2.1~), gpg-agent (>= 2.2.40-1.1+deb12u2), gpg-wks-client (<< 2.2.40-1.1+deb12u2.1~), gpg-wks-client (>= 2.2.40-1.1+deb12u2), gpg-wks-server (<< 2.2.40-1.1+deb12u2.1~), gpg-wks-server (>= 2.2.40-1.1+deb12u2), gpgsm (<< 2.2.40-1.1+deb12u2.1~), gpgsm (>= 2.2.40-1.1+deb12u2), gpgv (<< 2.2.40-1.1+deb12u2.1~), gpgv (>= 2.2.40-1.1+deb12u2) ; GNU privacy guard - a free PGP replacement
gnupg-l10n 2.2.40-1.1+deb12u2 localization 4875 1092644 all foreign ; GNU privacy guard - localization files
gnupg-utils 2.2.40-1.1+deb12u2 utils 1837 927232 extra foreign ; Depends: libassuan0 (>= 2.5.0), libbz2-1.0, libc6 (>= 2.34), libgcrypt20 (>= 1.10.0), libgpg-error0 (>= 1.42), libksba8 (>= 1.3.5), libreadline8 (>= 6.0), zlib1g (>= 1:1.1.4) ; Recommends: gpg, gpg-agent, gpgconf, gpgsm ; GNU privacy guard - utility programs
gpg 2.2.40-1.1+deb12u2 utils 1582 949888 foreign ; Depends: gpgconf (= 2.2.40-1.1+deb12u2), libassuan0 (>= 2.5.0), libbz2-1.0, libc6 (>= 2.34), libgcrypt20 (>= 1.10.0), libgpg-error0 (>= 1.42), libreadline8 (>= 6.0), libsqlite3-0 (>= 3.7.15), zlib1g (>= 1:1.1.4) ; Recommends: gnupg (= 2.2.40-1.1+deb12u2) ; GNU Privacy Guard -- minimalist public key operations
gpg-agent 2.2.40-1.1+deb12u2 utils 1349 694596 foreign ; Depends: gpgconf (= 2.2.40-1.1+deb12u2), pinentry-curses | pinentry, init-system-helpers (>= 1.52), libassuan0 (>= 2.5.1), libc6 (>= 2.34), libgcrypt20 (>= 1.10.0), libgpg-error0 (>= 1.42), libnpth0 (>= 0.90) ; Recommends: gnupg (= 2.2.40-1.1+deb12u2) ; Provides: gnupg-agent ; GNU privacy guard - cryptographic agent
gpg-wks-client 2.2.40-1.1+deb12u2 utils 683 540932 foreign ; Depends: dirmngr (= 2.2.40-1.1+deb12u2), gpg (= 2.2.40-1.1+deb12u2), gpg-agent (= 2.2.40-1.1+deb12u2), libassuan0 (>= 2.5.0), libc6 (>= 2.34), libgcrypt20 (>= 1.10.0), libgpg-error0 (>= 1.42) ; Recommends: gnupg (= 2.2.40-1.1+deb12u2) ; GNU privacy guard - Web Key Service client
gpg-wks-server 2.2.40-1.1+deb12u2 utils 658 531476 foreign ; Depends: gpg (= 2.2.40-1.1+deb12u2), gpg-agent (= 2.2.40-1.1+deb12u2), libc6 (>= 2.34), libgcrypt20 (>= 1.10.0), libgpg-error0 (>= 1.42) ; Recommends: gnupg (= 2.2.40-1.1+deb12u2) ; GNU privacy guard - Web Key Service server
gpgconf 2.2.40-1.1+deb12u2 utils 804 564852 foreign ; Depends: libassuan0 (>= 2.5.0), libc6 (>= 2.34), libgcrypt20 (>= 1.10.0), libgpg-error0 (>= 1.42), libreadline8 (>= 6.0) ; GNU privacy guard - core configuration utilities
gpgsm 2.2.40-1.1+deb12u2 utils 993 671420 foreign ; Depends: gpgconf (= 2.2.40-1.1+deb12u2), libassuan0 (>= 2.5.0), libc6 (>= 2.34), libgcrypt20 (>= 1.10.0), libgpg-error0 (>= 1.42), libksba8 (>= 1.6.0), libreadline8 (>= 6.0) ; Recommends: gnupg (= 2.2.40-1.1+deb12u2) ; GNU privacy guard - S/MIME version
init 1.65.2+deb12u1 metapackages 13 5600 important foreign ; Pre-Depends: systemd-sysv | sysvinit-core ; metapackage ensuring an init system is installed
iproute2 6.1.0-3 net 3516 1045828 important foreign ; Depends: debconf (>= 0.5) | debconf-2.0, libbpf1 (>= 1:0.6.0), libbsd0 (>= 0.0), libc6 (>= 2.34), libcap2 (>= 1:2.10), libdb5.3, libelf1 (>= 0.131), libmnl0 (>= 1.0.3-4~), libselinux1 (>= 3.1~), libtirpc3 (>= 1.0.2), libxtables12 (>= 1.6.0+snapshot20161117), libcap2-bin ; Conflicts: arpd ; Provides: arpd ; networking and traffic control tools
iptables 1.8.9-2 net 2408 360192 foreign ; Depends: libip4tc2 (= 1.8.9-2), libip6tc2 (= 1.8.9-2), libxtables12 (= 1.8.9-2), netbase (>= 6.0), libc6 (>= 2.34), libmnl0 (>= 1.0.3-4~), libnetfilter-conntrack3 (>= 1.0.6), libnfnetlink0 (>= 1.0.2), libnftnl11 (>= 1.1.5) ; Recommends: nftables ; administration tools for packet filtering and NAT
iputils-ping 3:20221126-1+deb12u1 net 121 47172 important foreign ; Depends: libcap2-bin, libc6 (>= 2.34), libcap2 (>= 1:2.10), libidn2-0 (>= 0.6) ; Provides: ping ; Tools to test the reachability of network hosts
jq 1.6-2.1+deb12u3 utils 111 64432 foreign security ; Depends: libjq1 (= 1.6-2.1+deb12u3), libc6 (>= 2.34) ; lightweight and flexible command-line JSON processor
kmod 30+20221128-1 admin 251 95180 important foreign ; Depends: libc6 (>= 2.34), liblzma5 (>= 5.1.1alpha+20120614), libssl3 (>= 3.0.0), libzstd1 (>= 1.5.2), libkmod2 (= 30+20221128-1) ; tools for managing Linux kernel modules
less 590-2.1~deb12u2 text 313 132044 important foreign security ; Depends: libc6 (>= 2.34), libtinfo6 (>= 6) ; pager program similar to more
libapparmor1 3.0.8-3 libs 109 41192 same ; Depends: libc6 (>= 2.34) ; changehat AppArmor library
libargon2-1 0~20171227-0.3+deb12u1 libs 56 19432 same ; Depends: libc6 (>= 2.34) ; memory-hard hashing function - runtime library
libassuan0 2.5.5-5 libs 117 48464 same ; Depends: libc6 (>= 2.34), libgpg-error0 (>= 1.33) ; IPC library for the GnuPG components
libbpf1 1:1.1.2-0+deb12u1 libs 385 145032 same ; Depends: libc6 (>= 2.34), libelf1 (>= 0.144), zlib1g (>= 1:1.2.3.3) ; eBPF helper library (shared library)
libbrotli1 1.0.9-2+deb12u1 libs 783 274704 same security ; Depends: libc6 (>= 2.29) ; library implementing brotli encoder and decoder (shared libraries)
libbsd0 0.11.7-2 libs 202 117416 same ; Depends: libc6 (>= 2.34), libmd0 (>= 1.0.3-2) ; utility functions from BSD systems - shared library
libcap2-bin 1:2.66-4+deb12u3+b1 utils 133 35220 foreign ; Depends: libc6 (>= 2.34), libcap2 (>= 1:2.63) ; POSIX 1003.1e capabilities (utilities)
libcryptsetup12 2:2.6.1-4~deb12u2 libs 563 223344 same ; Depends: libargon2-1 (>= 0~20171227), libblkid1 (>= 2.24.2), libc6 (>= 2.34), libdevmapper1.02.1 (>= 2:1.02.97), libjson-c5 (>= 0.15), libssl3 (>= 3.0.0), libuuid1 (>= 2.16) ; disk encryption support - shared library
libcurl4 7.88.1-10+deb12u15 libs 840 392184 same ; Depends: libbrotli1 (>= 0.6.0), libc6 (>= 2.34), libgssapi-krb5-2 (>= 1.17), libidn2-0 (>= 0.6), libldap-2.5-0 (>= 2.5.4), libnghttp2-14 (>= 1.50.0), libpsl5 (>= 0.16.0), librtmp1 (>= 2.3), libssh2-1 (>= 1.7.0), libssl3 (>= 3.0.0), libzstd1 (>= 1.5.2), zlib1g (>= 1:1.1.4) ; Recommends: ca-certificates ; easy-to-use client-side URL transfer library (OpenSSL flavour)
libdbus-1-3 1.14.10-1~deb12u1 libs 468 201240 same ; Depends: libc6 (>= 2.34), libsystemd0 ; Recommends: dbus ; simple interprocess messaging system (library)
libdevmapper1.02.1 2:1.02.185-2 libs 474 132796 same ; Depends: libc6 (>= 2.33), libselinux1 (>= 3.1~), libudev1 (>= 183), dmsetup (>= 2:1.02.185-2~) ; Linux Kernel Device Mapper userspace library
libedit2 3.1-20221030-2 libs 258 92992 same ; Depends: libbsd0 (>= 0.1.3), libc6 (>= 2.33), libtinfo6 (>= 6) ; BSD editline and history libraries
libelf1 0.188-2.1 libs 1036 173796 same ; Depends: libc6 (>= 2.34), zlib1g (>= 1:1.1.4) ; library to read and write ELF files
libestr0 0.1.11-1 libs 32 9204 same ; Depends: libc6 (>= 2.14) ; Helper functions for handling strings (lib)
libexpat1 2.5.0-1+deb12u5 libs 414 107940 same security ; Depends: libc6 (>= 2.36) ; XML parsing C library - runtime library
libfastjson4 1.2304.0-1 libs 80 28928 same ; Depends: libc6 (>= 2.14) ; fast json library for C
libfdisk1 2.38.1-5+deb12u3 libs 533 193624 same ; Depends: libblkid1 (>= 2.24.2), libc6 (>= 2.33), libuuid1 (>= 2.16) ; fdisk partitioning library
libfstrm0 0.6.1-1 libs 70 21596 same ; Depends: libc6 (>= 2.32) ; Frame Streams (fstrm) library
libgpm2 1.20.7-10+b1 libs 45 14216 same ; Depends: libc6 (>= 2.33) ; General Purpose Mouse - shared library
libgssapi-krb5-2 1.20.1-2+deb12u5 libs 425 135168 same security ; Depends: libc6 (>= 2.33), libcom-err2 (>= 1.43.9), libk5crypto3 (>= 1.20), libkrb5-3 (= 1.20.1-2+deb12u5), libkrb5support0 (>= 1.15~beta1) ; MIT Kerberos runtime libraries - krb5 GSS-API Mechanism
libicu72 72.1-3+deb12u1 libs 36170 9376124 same security ; Depends: libc6 (>= 2.34), libgcc-s1 (>= 3.0), libstdc++6 (>= 12) ; International Components for Unicode
libip4tc2 1.8.9-2 libs 66 19016 same ; Depends: libc6 (>= 2.28) ; netfilter libip4tc library
libip6tc2 1.8.9-2 libs 66 19416 same ; Depends: libc6 (>= 2.28) ; netfilter libip6tc library
libjemalloc2 5.3.0-1 libs 872 275000 same ; Depends: libc6 (>= 2.34), libgcc-s1 (>= 3.3), libstdc++6 (>= 4.4) ; general-purpose scalable concurrent malloc(3) implementation
libjq1 1.6-2.1+deb12u3 libs 366 136460 same security ; Depends: libc6 (>= 2.36), libonig5 (>= 6.8.1) ; lightweight and flexible command-line JSON processor - shared library
libjson-c5 0.16-2 libs 109 44120 same ; Depends: libc6 (>= 2.33) ; JSON manipulation library - shared library
libk5crypto3 1.20.1-2+deb12u5 libs 261 79712 same security ; Depends: libc6 (>= 2.33), libkrb5support0 (>= 1.20) ; MIT Kerberos runtime libraries - Crypto Library
libkeyutils1 1.6.3-2 libs 40 8808 same ; Depends: libc6 (>= 2.14) ; Linux Key Management Utilities (library)
libkmod2 30+20221128-1 libs 141 57892 same ; Depends: libc6 (>= 2.33), liblzma5 (>= 5.1.1alpha+20120614), libssl3 (>= 3.0.0), libzstd1 (>= 1.5.2) ; libkmod shared library
libkrb5-3 1.20.1-2+deb12u5 libs 1077 332280 same security ; Depends: libc6 (>= 2.34), libcom-err2 (>= 1.43.9), libk5crypto3 (>= 1.20), libkeyutils1 (>= 1.5.9), libkrb5support0 (= 1.20.1-2+deb12u5), libssl3 (>= 3.0.0) ; MIT Kerberos runtime libraries
libkrb5support0 1.20.1-2+deb12u5 libs 134 33212 same security ; Depends: libc6 (>= 2.34) ; MIT Kerberos runtime libraries - Support library
libksba8 1.6.3-2 libs 316 128416 same ; Depends: libc6 (>= 2.14), libgpg-error0 (>= 1.46) ; X.509 and CMS support library
libldap-2.5-0 2.5.13+dfsg-5 libs 553 183248 same ; Depends: libc6 (>= 2.34), libgnutls30 (>= 3.7.5), libsasl2-2 (>= 2.1.28+dfsg) ; OpenLDAP libraries
liblmdb0 0.9.24-1 libs 104 44996 same ; Depends: libc6 (>= 2.14) ; Lightning Memory-Mapped Database shared library
liblognorm5 2.0.6-4 libs 173 67156 same ; Depends: libc6 (>= 2.14), libestr0 (>= 0.1.0), libfastjson4 (>= 0.99.3) ; log normalizing library
libmagic-mgc 1:5.44-3 libs 8130 304888 foreign ; File type determination library using "magic" numbers (compiled magic file)
libmagic1 1:5.44-3 libs 232 103752 same ; Depends: libbz2-1.0, libc6 (>= 2.33), liblzma5 (>= 5.1.1alpha+20120614), zlib1g (>= 1:1.1.4), libmagic-mgc (= 1:5.44-3) ; Recognize the type of data in a file using "magic" numbers - library
libmaxminddb0 1.7.1-1 libs 76 29812 same ; Depends: libc6 (>= 2.33) ; IP geolocation database library
libmnl0 1.0.4-3 libs 46 12476 same ; Depends: libc6 (>= 2.14) ; minimalistic Netlink communication library
libmpfr6 4.2.0-1 libs 1177 700900 same ; Depends: libc6 (>= 2.14), libgmp10 (>= 2:6.2.1+dfsg1) ; multiple precision floating-point computation
libncursesw6 6.4-4 libs 412 133824 same ; Depends: libtinfo6 (= 6.4-4), libc6 (>= 2.34) ; Recommends: libgpm2 ; shared libraries for terminal handling (wide character support)
libnetfilter-conntrack3 1.0.9-3 libs 139 40704 same ; Depends: libc6 (>= 2.14), libmnl0 (>= 1.0.3-4~), libnfnetlink0 (>= 1.0.2) ; Netfilter netlink-conntrack library
libnfnetlink0 1.0.2-2 libs 51 15132 same ; Depends: libc6 (>= 2.14) ; Netfilter netlink library
libnftnl11 1.2.4-2 libs 233 61632 same ; Depends: libc6 (>= 2.34), libmnl0 (>= 1.0.3-4~) ; Netfilter nftables userspace API library
libnghttp2-14 1.52.0-1+deb12u3 libs 220 72404 same security ; Depends: libc6 (>= 2.17) ; library implementing HTTP/2 protocol (shared library)
libnpth0 1.6-3 libs 50 18980 same ; Depends: libc6 (>= 2.17) ; replacement for GNU Pth using system threads
libonig5 6.9.8-1 libs 666 187828 same ; Depends: libc6 (>= 2.14) ; regular expressions library
libpopt0 1.19+dfsg-1 libs 245 43268 same ; Depends: libc6 (>= 2.33) ; lib for parsing cmdline parameters
libproc2-0 2:4.0.2-3 libs 232 62804 same ; Depends: libc6 (>= 2.34), libsystemd0 (>= 209) ; library for accessing process information from /proc
libprotobuf-c1 1.4.1-1+b1 libs 69 27492 same ; Depends: libc6 (>= 2.14) ; Protocol Buffers C shared library (protobuf-c)
libpsl5 0.21.2-1 libs 96 58684 same ; Depends: libidn2-0 (>= 0.16), libc6 (>= 2.33), libunistring2 (>= 0.9.7) ; Library for Public Suffix List (shared libraries)
libreadline8 8.2-1.3 libs 475 165760 same ; Depends: readline-common, libc6 (>= 2.33), libtinfo6 (>= 6) ; GNU readline and history libraries, run-time libraries
librtmp1 2.4+20151223.gitfa8646d.1-2+b2 libs 146 60824 same ; Depends: libc6 (>= 2.14), libgmp10, libgnutls30 (>= 3.6.14), libhogweed6, libnettle8, zlib1g (>= 1:1.1.4) ; toolkit for RTMP streams (shared library)
libsasl2-2 2.1.28+dfsg-10+deb12u1 libs 167 59908 same security ; Depends: libsasl2-modules-db (>= 2.1.28+dfsg-10+deb12u1), libc6 (>= 2.34) ; Cyrus SASL - authentication abstraction library
libsasl2-modules-db 2.1.28+dfsg-10+deb12u1 libs 77 20524 same security ; Depends: libc6 (>= 2.14), libdb5.3 ; Cyrus SASL - pluggable authentication modules (DB)
libsigsegv2 2.14-1 libs 70 37152 same ; Depends: libc6 (>= 2.4) ; Library for handling page faults in a portable way
libsodium23 1.0.18-1+deb12u1 libs 415 162044 same security ; Depends: libc6 (>= 2.34) ; Network communication, cryptography and signaturing library
libsqlite3-0 3.40.1-2+deb12u2 libs 1682 838808 same ; Depends: libc6 (>= 2.34) ; SQLite 3 shared library
libssh2-1 1.10.0-3+deb12u1 libs 353 175976 same security ; Depends: libc6 (>= 2.14), libssl3 (>= 3.0.0), zlib1g (>= 1:1.1.4) ; SSH2 client-side library
libssl3 3.0.22-1~deb12u2 libs 6042 2039888 same security ; Depends: libc6 (>= 2.34) ; Secure Sockets Layer toolkit - shared libraries
libsystemd-shared 252.39-1~deb12u2 libs 5350 1696184 same ; Depends: libacl1 (>= 2.2.23), libapparmor1 (>= 2.13), libaudit1 (>= 1:2.2.1), libblkid1 (>= 2.24), libc6 (>= 2.36), libcap2 (>= 1:2.10), libcrypt1 (>= 1:4.4.0), libgcrypt20 (>= 1.10.0), libip4tc2 (>= 1.8.3), libkmod2 (>= 15), liblz4-1 (>= 0.0~r130), liblzma5 (>= 5.1.1alpha+20120614), libmount1 (>= 2.30), libpam0g (>= 0.99.7.1), libseccomp2 (>= 2.4.1), libselinux1 (>= 3.1~), libssl3 (>= 3.0.0), libzstd1 (>= 1.5.2) ; systemd shared private library
libtirpc-common 1.3.3+ds-1 libs 35 14048 all foreign ; transport-independent RPC library - common files
libtirpc3 1.3.3+ds-1 libs 226 85192 same ; Depends: libc6 (>= 2.34), libgssapi-krb5-2 (>= 1.17), libtirpc-common (>= 1.3.3+ds-1) ; transport-independent RPC library
libuv1 1.44.2-1+deb12u1 libs 294 135616 same security ; Depends: libc6 (>= 2.34) ; asynchronous event notification library - runtime library
libxml2 2.9.14+dfsg-1.3~deb12u6 libs 1867 688760 same ; Depends: libc6 (>= 2.34), libicu72 (>= 72.1~rc-1~), liblzma5 (>= 5.1.1alpha+20120614), zlib1g (>= 1:1.2.3.3) ; GNOME XML library
libxtables12 1.8.9-2 libs 101 30752 same ; Depends: libc6 (>= 2.34) ; netfilter xtables library
logrotate 3.21.0-1 admin 160 62108 important foreign ; Depends: cron | anacron | cron-daemon | systemd-sysv, libacl1 (>= 2.2.23), libc6 (>= 2.34), libpopt0 (>= 1.14), libselinux1 (>= 3.1~) ; Log rotation utility
lsb-release 12.0-1 misc 17 6416 all foreign ; Linux Standard Base version reporting utility (minimal implementation)
lsof 4.95.0-1 utils 482 318268 standard ; Depends: libc6 (>= 2.33), libselinux1 (>= 3.1~), libtirpc3 (>= 1.0.2) ; utility to list open files
nano 7.2-1+deb12u1 editors 2804 689556 important ; Depends: libc6 (>= 2.34), libncursesw6 (>= 6), libtinfo6 (>= 6) ; small, friendly text editor inspired by Pico
net-tools 2.10-0.1+deb12u2 net 978 243404 foreign security ; Depends: libc6 (>= 2.34), libselinux1 (>= 3.1~) ; NET-3 networking toolkit
netbase 6.4 admin 36 12800 important all foreign ; Basic TCP/IP networking system
netcat-openbsd 1.219-1 net 108 41520 ; Depends: libbsd0 (>= 0.2.0), libc6 (>= 2.34) ; Provides: netcat ; TCP/IP swiss army knife
openssl 3.0.22-1~deb12u2 utils 2315 1441784 foreign security ; Depends: libc6 (>= 2.34), libssl3 (>= 3.0.9) ; Secure Sockets Layer toolkit - cryptographic utility
pinentry-curses 1.2.1-1 utils 140 77448 foreign ; Depends: libassuan0 (>= 2.1.0), libc6 (>= 2.34), libgpg-error0 (>= 1.16), libncursesw6 (>= 6), libtinfo6 (>= 6) ; Provides: pinentry ; curses-based PIN or pass-phrase entry dialog for GnuPG
procps 2:4.0.2-3 admin 2091 708712 important foreign ; Depends: libc6 (>= 2.34), libncursesw6 (>= 6), libproc2-0 (>= 2:4.0.2), libtinfo6 (>= 6), init-system-helpers (>= 1.29~) ; Recommends: psmisc ; Provides: watch ; /proc file system utilities
psmisc 23.6-1 admin 909 258696 foreign ; Depends: libc6 (>= 2.34), libtinfo6 (>= 6) ; utilities that use the proc file system
readline-common 8.2-1.3 utils 89 68988 important all foreign ; Depends: dpkg (>= 1.15.4) | install-info ; GNU readline and history libraries, common files
rsyslog 8.2302.0-1+deb12u2 admin 1942 724132 security ; Depends: libc6 (>= 2.34), libestr0 (>= 0.1.9), libfastjson4 (>= 0.99.8), liblognorm5 (>= 2.0.3), libsystemd0 (>= 246), libuuid1 (>= 2.16), libzstd1 (>= 1.5.2), zlib1g (>= 1:1.1.4) ; Recommends: logrotate ; Conflicts: linux-kernel-log-daemon, system-log-daemon ; Provides: linux-kernel-log-daemon, system-log-daemon ; reliable system and kernel logging daemon
sensible-utils 0.0.17+nmu1 utils 56 19020 important all foreign ; Utilities for sensible alternative selection
sudo 1.9.13p3-1+deb12u4 admin 6055 1890344 ; Pre-Depends: init-system-helpers (>= 1.54~) ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), zlib1g (>= 1:1.2.0.2), libpam-modules ; Provide limited super user privileges to specific users
systemd 252.39-1~deb12u2 admin 9668 3043940 important foreign ; Pre-Depends: libblkid1 (>= 2.24), libc6 (>= 2.34), libcap2 (>= 1:2.10), libgcrypt20 (>= 1.10.0), liblz4-1 (>= 0.0~r122), liblzma5 (>= 5.1.1alpha+20120614), libmount1 (>= 2.30), libselinux1 (>= 3.1~), libssl3 (>= 3.0.0), libzstd1 (>= 1.5.2) ; Depends: libacl1 (>= 2.2.23), libaudit1 (>= 1:2.2.1), libblkid1 (>= 2.24.2), libcryptsetup12 (>= 2:2.4), libfdisk1 (>= 2.33), libkmod2 (>= 15), libp11-kit0 (>= 0.23.18.1), libseccomp2 (>= 2.3.1), libsystemd-shared (= 252.39-1~deb12u2), libsystemd0 (= 252.39-1~deb12u2), mount ; Recommends: default-dbus-system-bus | dbus-system-bus, systemd-timesyncd | time-daemon ; Provides: systemd-sysusers (= 252.39-1~deb12u2), systemd-tmpfiles (= 252.39-1~deb12u2) ; system and service manager
systemd-sysv 252.39-1~deb12u2 admin 74 42884 important foreign ; Pre-Depends: systemd ; Recommends: libpam-systemd, libnss-systemd ; system and service manager - SysV compatibility symlinks
systemd-timesyncd 252.39-1~deb12u2 admin 148 64060 standard foreign ; Depends: libc6 (>= 2.34), libsystemd-shared (= 252.39-1~deb12u2), systemd ; Conflicts: time-daemon ; Replaces: time-daemon ; Provides: time-daemon ; minimalistic service to synchronize local time with NTP servers
ucf 3.0043+nmu1+deb12u1 utils 214 55312 standard all foreign ; Depends: debconf (>= 0.5) | debconf-2.0, sensible-utils ; Update Configuration File(s): preserve user changes to config files
udev 252.39-1~deb12u2 admin 10925 1720824 important foreign ; Depends: libacl1 (>= 2.2.23), libblkid1 (>= 2.37.2), libc6 (>= 2.34), libcap2 (>= 1:2.10), libkmod2 (>= 15), libselinux1 (>= 3.1~), adduser, libudev1 (= 252.39-1~deb12u2) ; /dev/ and hotplug management daemon
vim 2:9.0.1378-2+deb12u2 editors 3650 1567756 ; Depends: vim-common (= 2:9.0.1378-2+deb12u2), vim-runtime (= 2:9.0.1378-2+deb12u2), libacl1 (>= 2.2.23), libc6 (>= 2.34), libgpm2 (>= 1.20.7), libselinux1 (>= 3.1~), libsodium23 (>= 1.0.14), libtinfo6 (>= 6) ; Provides: editor ; Vi IMproved - enhanced vi editor
vim-common 2:9.0.1378-2+deb12u2 editors 245 124836 important all foreign ; Recommends: vim | vim-gtk3 | vim-motif | vim-nox | vim-tiny ; Vi IMproved - Common files
vim-runtime 2:9.0.1378-2+deb12u2 editors 36406 7026844 all foreign ; Recommends: vim | vim-gtk3 | vim-motif | vim-nox | vim-tiny ; Vi IMproved - Runtime files
wget 1.21.3-1+deb12u1 web 3521 937340 standard foreign ; Depends: libc6 (>= 2.34), libgnutls30 (>= 3.7.5), libidn2-0 (>= 0.6), libnettle8, libpcre2-8-0 (>= 10.22), libpsl5 (>= 0.16.0), libuuid1 (>= 2.16), zlib1g (>= 1:1.1.4) ; Recommends: ca-certificates ; retrieves files from the web
xz-utils 5.4.1-1+deb12u2 utils 1226 471448 standard foreign security ; Depends: libc6 (>= 2.34), liblzma5 (>= 5.4.0) ; Provides: lzma ; XZ-format compression utilities
`;export{e as default};