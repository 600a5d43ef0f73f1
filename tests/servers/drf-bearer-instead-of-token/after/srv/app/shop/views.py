from rest_framework.authentication import TokenAuthentication
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView


# #region fix
class BearerAuthentication(TokenAuthentication):
    keyword = "Bearer"
# #endregion


class Orders(APIView):
    authentication_classes = [BearerAuthentication]
    permission_classes = [IsAuthenticated]

    def get(self, request):
        return Response({"orders": [], "for": request.user.username})
