// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/address.h"

#include "core/transport/cloud.h"

#include <gtest/gtest.h>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
Cloud cloudAt(const QString &graph)
{
    Cloud cloud;
    cloud.graph = QUrl(graph);
    cloud.fabric = QUrl(u"https://api.fabric.example"_s);
    return cloud;
}

QString codeFor(const Request &request, const Cloud &cloud)
{
    const Result<QUrl> address = addressOf(request, cloud);
    return address ? address->toString() : address.error().code;
}

Request linkTo(const QString &address)
{
    Request request = Request::get(Service::Graph, u"/x"_s);
    request.absolute = QUrl(address);
    return request;
}
} // namespace

TEST(Address, encodesWhatMustNotStayLiteral)
{
    const Request request = Request::get(Service::Graph, u"/users/a#EXT#@b+c?$filter=mail eq 'x+y'"_s);
    const Result<QUrl> address = addressOf(request, cloudAt(u"https://graph.example"_s));
    ASSERT_TRUE(address);
    EXPECT_EQ(address->toEncoded(), "https://graph.example/v1.0/users/a%23EXT%23@b+c?$filter=mail%20eq%20'x%2By'");
}

TEST(Address, isNeverPlainHttpElsewhereThanOnLoopback)
{
    const Request request = Request::get(Service::Graph, u"/x"_s);
    EXPECT_EQ(codeFor(request, cloudAt(u"http://graph.example"_s)), u"transport.plainHttp"_s);
    EXPECT_EQ(codeFor(request, cloudAt(u"http://127.0.0.1.evil.example"_s)), u"transport.plainHttp"_s);
    EXPECT_EQ(codeFor(request, cloudAt(u"ftp://127.0.0.1"_s)), u"transport.plainHttp"_s);
    EXPECT_EQ(codeFor(request, cloudAt(u"http://127.0.0.1:99"_s)), u"http://127.0.0.1:99/v1.0/x"_s);
    EXPECT_EQ(codeFor(request, cloudAt(u"http://[::1]:99"_s)), u"http://[::1]:99/v1.0/x"_s);
}

TEST(Address, ofALinkStaysOnTheHostThatWasCalled)
{
    const Cloud cloud = cloudAt(u"https://graph.example"_s);
    EXPECT_EQ(codeFor(linkTo(u"https://graph.example/v1.0/x?$skiptoken=1"_s), cloud),
              u"https://graph.example/v1.0/x?$skiptoken=1"_s);
    EXPECT_EQ(codeFor(linkTo(u"https://graph.example:443/v1.0/x"_s), cloud), u"https://graph.example:443/v1.0/x"_s);
    for (const QString &link : {u"https://evil.example/v1.0/x"_s, u"http://graph.example/v1.0/x"_s,
                                u"https://graph.example:8443/v1.0/x"_s, u"https://graph.example.evil.example/x"_s,
                                u"https://graph.example@evil.example/x"_s, u"https://a:b@graph.example/x"_s})
        EXPECT_EQ(codeFor(linkTo(link), cloud), u"answer.otherHost"_s) << link.toStdString();
}

TEST(Address, cannotBeBentByAPath)
{
    const Cloud cloud = cloudAt(u"https://graph.example"_s);
    EXPECT_EQ(codeFor(Request::get(Service::Fabric, u"@evil.example/x"_s), cloud), u"transport.path"_s);
    EXPECT_EQ(codeFor(Request::get(Service::Fabric, u".evil.example/x"_s), cloud), u"transport.path"_s);
    EXPECT_EQ(codeFor(Request::get(Service::Fabric, u"//evil.example/x"_s), cloud),
              u"https://api.fabric.example//evil.example/x"_s);
}

TEST(Address, ofAServiceThatTheCloudLacksSaysSo)
{
    const Result<QUrl> address = addressOf(Request::get(Service::Engage, u"/x"_s), cloudAt(u"https://graph.example"_s));
    ASSERT_FALSE(address);
    EXPECT_EQ(address.error().kind, ErrorKind::Unavailable);
}
} // namespace entente
