# SPDX-License-Identifier: GPL-3.0-or-later
"""Another implementation of the interfaces that the console speaks: a small OpenID provider that insists on PKCE, with
device code, and as much of Graph as two tenants' cross-tenant access needs. Written from Microsoft's and the OpenID
pages, with nothing of the practice cloud in it: what works here works because the client keeps to the interfaces."""
import base64
import hashlib
import http.server
import json
import re
import secrets
import threading
import time
import urllib.parse

ALL_USERS = [{"target": "AllUsers", "targetType": "user"}]
ALL_APPS = [{"target": "AllApplications", "targetType": "application"}]


def half(access, targets):
    return {"accessType": access, "targets": targets}


def whole(access):
    return {"usersAndGroups": half(access, ALL_USERS), "applications": half(access, ALL_APPS)}


def fresh_default():
    return {"isServiceDefault": True, "b2bCollaborationInbound": whole("allowed"), "b2bCollaborationOutbound": whole("allowed"),
            "b2bDirectConnectInbound": whole("blocked"), "b2bDirectConnectOutbound": whole("blocked"),
            "inboundTrust": {"isMfaAccepted": False, "isCompliantDeviceAccepted": False,
                             "isHybridAzureADJoinedDeviceAccepted": False},
            "automaticUserConsentSettings": {"inboundAllowed": False, "outboundAllowed": False}}


class Tenant:
    def __init__(self, tenant_id, name, domain):
        self.id, self.name, self.domain = tenant_id, name, domain
        self.default, self.partners = fresh_default(), {}
        self.authorization = {"id": "authorizationPolicy", "allowInvitesFrom": "everyone",
                              "guestUserRoleId": "10dae51f-b6af-4016-8d66-8c2a99b929b3"}


def segment(value):
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


class OtherCloud:
    """State and rules; the handler below only carries bytes."""

    client_id = "0d3f1f3e-6f0a-4d3c-9c55-0f6d5a1f2b3c"

    def __init__(self, tenants):
        self.tenants = {t.id: t for t in tenants}
        self.codes, self.device_codes, self.refresh_tokens, self.access_tokens = {}, {}, {}, {}
        self.requests, self.pending_polls = [], 1
        self.secrets = []  # everything that was ever handed out and must stay between the two

    def tenant(self, name):
        return next((t for t in self.tenants.values() if name.lower() in (t.id, t.domain)), None)

    def handed_out(self, secret):
        self.secrets.append(secret)
        return secret

    # --- sign-in -------------------------------------------------------------------------------------------------------

    @staticmethod
    def issuer(tenant):
        return f"https://other.example/{tenant.id}/v2.0"

    def configuration(self, origin, tenant):
        base = f"{origin}/oidc/{tenant.id}"
        return 200, {"issuer": self.issuer(tenant), "authorization_endpoint": f"{base}/connect/authorize",
                     "token_endpoint": f"{base}/connect/token", "jwks_uri": f"{base}/keys",
                     "device_authorization_endpoint": f"{base}/connect/device",
                     "response_types_supported": ["code"], "subject_types_supported": ["pairwise"],
                     "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"]}

    def authorize(self, tenant, query):
        redirect = urllib.parse.urlsplit(query.get("redirect_uri", ""))
        if query.get("client_id") != self.client_id or redirect.hostname != "localhost":
            return 400, {"error": "invalid_request"}, {}
        answer = {"state": query.get("state", "")}
        if query.get("code_challenge_method") != "S256" or not query.get("code_challenge"):
            answer |= {"error": "invalid_request", "error_description": "PKCE with S256 is required"}
        else:
            code = self.handed_out(secrets.token_urlsafe(24))
            self.codes[code] = (tenant.id, query)
            answer["code"] = code
        target = urllib.parse.urlunsplit(redirect._replace(query=urllib.parse.urlencode(answer)))
        return 302, {}, {"Location": target}

    def device(self, tenant, form):
        code = self.handed_out(secrets.token_urlsafe(16))
        self.device_codes[code] = {"tenant": tenant.id, "polls": 0, "scope": form.get("scope", "")}
        return 200, {"device_code": code, "user_code": "QWER-TYUI", "verification_uri": "http://localhost/device",
                     "expires_in": 900, "interval": 1, "message": "Type the code"}

    def token(self, tenant, form):
        if "client_secret" in form:
            return 401, {"error": "invalid_client", "error_description": "A public client must not send a secret"}
        grant = form.get("grant_type")
        if grant == "authorization_code":
            known = self.codes.pop(form.get("code"), None)
            if not known:
                return 400, {"error": "invalid_grant", "error_description": "Unknown code"}
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != known[1]["code_challenge"]:
                return 400, {"error": "invalid_grant", "error_description": "The verifier does not fit"}
            if form.get("redirect_uri") != known[1]["redirect_uri"]:
                return 400, {"error": "invalid_grant", "error_description": "Another redirect"}
            return self.grant(tenant, form, known[1].get("nonce"), known[1].get("scope", ""))
        if grant == "urn:ietf:params:oauth:grant-type:device_code":
            known = self.device_codes.get(form.get("device_code"))
            if not known:
                return 400, {"error": "bad_verification_code"}
            known["polls"] += 1
            if known["polls"] <= self.pending_polls:
                return 400, {"error": "authorization_pending"}
            return self.grant(tenant, form, None, known["scope"])
        if grant == "refresh_token" and self.refresh_tokens.pop(form.get("refresh_token"), None) == tenant.id:
            return self.grant(tenant, form, None, form.get("scope", ""))
        return 400, {"error": "invalid_grant", "error_description": "Not a grant of ours"}

    def grant(self, tenant, form, nonce, scope):
        access, refresh = (self.handed_out(secrets.token_urlsafe(32)) for _ in range(2))
        self.access_tokens[access], self.refresh_tokens[refresh] = tenant.id, tenant.id
        now = int(time.time())
        claims = {"iss": self.issuer(tenant), "aud": self.client_id, "sub": "someone", "iat": now,
                  "exp": now + 3600, "tid": tenant.id, "oid": "5f0a7c0e-5d0c-4c8f-9a51-7a9cdb0c3d11",
                  "preferred_username": f"admin@{tenant.domain}", "name": "An administrator"}
        if nonce:
            claims["nonce"] = nonce
        return 200, {"token_type": "Bearer", "expires_in": 3600, "scope": scope or form.get("scope", ""),
                     "access_token": access, "refresh_token": refresh,
                     "id_token": self.handed_out(f"{segment({'alg': 'none'})}.{segment(claims)}.x")}

    # --- Graph ---------------------------------------------------------------------------------------------------------

    def graph(self, method, path, body, token):
        tenant = self.tenants.get(self.access_tokens.get(token))
        if not tenant:
            return self.error(401, "InvalidAuthenticationToken", "Access token is missing or not ours.")
        path, _, query = path.partition("?")
        if path == "/$batch":
            items = [self.batch_item(item, token) for item in body["requests"]]
            return 200, {"responses": items}
        route = self.route(tenant, method, path, body)
        return route or self.error(404, "Request_ResourceNotFound", f"No such resource: {path}")

    def batch_item(self, item, token):
        status, body = self.graph(item["method"], item["url"], item.get("body"), token)
        return {"id": item["id"], "status": status, "headers": {"Content-Type": "application/json"}, "body": body}

    def route(self, tenant, method, path, body):
        policy = "/policies/crossTenantAccessPolicy"
        lookup = re.match(r"/tenantRelationships/findTenantInformationBy(?:TenantId|DomainName)\(\w+='([^']+)'\)", path)
        if lookup:
            found = self.tenant(urllib.parse.unquote(lookup[1]))
            return (200, {"tenantId": found.id, "displayName": found.name, "defaultDomainName": found.domain,
                          "federationBrandName": None}) if found else self.error(404, "Directory_ObjectNotFound", "Unknown")
        if path == "/organization":
            return 200, {"value": [{"id": tenant.id, "displayName": tenant.name,
                                    "verifiedDomains": [{"name": tenant.domain, "isDefault": True}]}]}
        if path == "/domains":
            return 200, {"value": [{"id": tenant.domain, "isVerified": True, "isDefault": True}]}
        if path == "/subscribedSkus":
            return 200, {"value": [{"skuPartNumber": "AAD_PREMIUM", "capabilityStatus": "Enabled", "servicePlans": [
                {"servicePlanName": "AAD_PREMIUM", "provisioningStatus": "Success"}]}]}
        if path == "/me":
            return 200, {"id": "5f0a7c0e-5d0c-4c8f-9a51-7a9cdb0c3d11", "userPrincipalName": f"admin@{tenant.domain}"}
        if path.startswith("/me/"):
            return 200, {"value": [{"roleTemplateId": "194ae4cb-b126-40b2-bd5b-6091b380977d"}]}
        if path == "/policies/authorizationPolicy":
            return 200, tenant.authorization
        if path == f"{policy}/default":
            return self.change(tenant.default, method, body)
        if path == f"{policy}/partners":
            if method == "POST":
                return self.create(tenant, body)
            return 200, {"value": list(tenant.partners.values())}
        partner = re.fullmatch(rf"{policy}/partners/([0-9a-f-]+)", path)
        if partner and partner[1] in tenant.partners:
            return self.change(tenant.partners[partner[1]], method, body)
        return None

    def create(self, tenant, body):
        if body["tenantId"] in tenant.partners:
            return self.error(409, "Request_MultipleObjectsWithSameKeyValue", "It is there already.")
        made = {name: None for name in fresh_default() if name != "isServiceDefault"}
        tenant.partners[body["tenantId"]] = made | {"isServiceProvider": None} | body
        return 201, tenant.partners[body["tenantId"]]

    def change(self, resource, method, body):
        if method == "GET":
            return 200, resource
        if unknown := [name for name in body if name not in resource]:
            return self.error(400, "Request_BadRequest", f"Invalid property '{unknown[0]}'.")
        resource.update(body)
        return 204, None

    @staticmethod
    def error(status, code, message):
        return status, {"error": {"code": code, "message": message, "innerError": {
            "request-id": "b9f3e0ce-6f33-4d2d-9d0c-55c3f3e9a001", "date": "2026-01-01T00:00:00"}}}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body, headers=()):
        data = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(data)), **dict(headers)}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def handle_any(self):
        cloud, origin = self.server.cloud, self.server.origin
        data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        cloud.requests.append((self.command, self.path))
        split = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(split.query))
        parts = split.path.strip("/").split("/")
        tenant = cloud.tenant(parts[1]) if len(parts) > 1 else None
        if parts[0] == "oidc" and not tenant:
            self.answer(400, {"error": "invalid_tenant", "error_description": "AADSTS90002: Tenant not found."})
        elif parts[0] == "oidc" and split.path.endswith("/.well-known/openid-configuration"):
            self.answer(*cloud.configuration(origin, tenant))
        elif parts[0] == "oidc" and parts[-1] == "authorize":
            self.answer(*cloud.authorize(tenant, query))
        elif parts[0] == "oidc" and parts[-1] in ("device", "token"):
            form = dict(urllib.parse.parse_qsl(data.decode()))
            self.answer(*getattr(cloud, parts[-1])(tenant, form))
        elif parts[0] == "graph" and len(parts) > 2:
            token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
            path = self.path.removeprefix(f"/graph/{parts[1]}")
            self.answer(*cloud.graph(self.command, path, json.loads(data) if data else None, token))
        else:
            self.answer(404, {"error": "not_found"})

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = handle_any


def serve(cloud):
    """Serves on a free loopback port until the returned server's shutdown(); `server.definition` is the cloud's."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.cloud, server.daemon_threads = cloud, True
    server.origin = f"http://127.0.0.1:{server.server_address[1]}"
    server.definition = {"name": "other", "login": f"{server.origin}/oidc", "graph": f"{server.origin}/graph",
                         "scopes": {"graph": "https://graph.other.example"}, "clientId": cloud.client_id}
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
